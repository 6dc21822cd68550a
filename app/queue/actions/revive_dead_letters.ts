import { platformConnection } from '#core/database/connections'
import { doorbell } from '#queue/bus/doorbell'
import { DeadLetterNotFound } from '#queue/errors'

/** Gives dead letters a new life with all their tries: the same id, so nothing happens twice. */
export class ReviveDeadLetters {
  /**
   * @param id undefined for all of them
   * @returns how many were revived
   * @throws {DeadLetterNotFound} when there is none with this id
   */
  async handle(id?: string): Promise<number> {
    const { rows } = await platformConnection().rawQuery(
      `with revived as (
         delete from dead_letters where ? or id::text = ? returning *),
       returned as (
         insert into bus.deliveries (id, handler, tenant_id, kind, name, queue, aggregate_id,
           payload, metadata, occurred_at, available_at, error)
         select id, handler, tenant_id, kind, name, queue, aggregate_id, payload, metadata,
           occurred_at, now(), error from revived
         on conflict (id, handler) do nothing)
       select count(*)::int as revived from revived`,
      [id === undefined, id ?? '']
    )
    const { revived } = rows[0]
    if (id !== undefined && revived === 0) {
      throw new DeadLetterNotFound({ params: { id } })
    }
    doorbell.ring()
    return revived
  }
}
