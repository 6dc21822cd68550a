import { platformConnection } from '#core/database/connections'

export interface DeadLetter {
  id: string
  handler: string
  kind: 'event' | 'job'
  name: string
  queue: string
  tenantId: string | null
  tenantSlug: string | null
  payload: object
  attempts: number
  /** With the stack of the last try */
  error: string
  occurredAt: Date
  diedAt: Date
}

/** What was tried as often as allowed and given up, newest first. */
export class ListDeadLetters {
  async handle(limit: number): Promise<DeadLetter[]> {
    const { rows } = await platformConnection().rawQuery(
      `select d.id, d.handler, d.kind, d.name, d.queue, d.tenant_id as "tenantId",
         t.slug as "tenantSlug", d.payload, d.attempts, d.error,
         d.occurred_at as "occurredAt", d.died_at as "diedAt"
       from dead_letters d left join tenants t on t.id = d.tenant_id
       order by d.died_at desc, d.id limit ?`,
      [limit]
    )
    return rows
  }
}
