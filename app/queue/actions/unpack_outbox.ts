import { platformConnection } from '#core/database/connections'
import { failPoint } from '#core/fail_points'

const BATCH = 500

/**
 * Turns each row of the outbox into one delivery for each handler, in one statement: a fact is
 * either here or there. Whose it is follows from the role that wrote it, which nobody can choose.
 */
export class UnpackOutbox {
  /** @returns how many rows left the outbox */
  async handle(): Promise<number> {
    const { rows } = await platformConnection().rawQuery(
      `with taken as (
         delete from bus.outbox where id in (
           select id from bus.outbox order by id limit ? for update skip locked)
         returning *),
       delivered as (
         insert into bus.deliveries (id, handler, tenant_id, kind, name, queue, aggregate_id,
           payload, metadata, occurred_at, available_at)
         select o.id, h.handler, t.id, o.kind, o.name, o.queue, o.aggregate_id,
           o.payload, o.metadata, o.occurred_at, o.available_at
         from taken o
         left join tenants t on t.role_name = o.tenant_role
         cross join lateral unnest(o.handlers) as h (handler)
         where t.id is not null or o.tenant_role = current_user
         on conflict do nothing)
       select count(*)::int as taken from taken`,
      [BATCH]
    )
    failPoint('relay.unpacked')
    return rows[0].taken
  }
}
