import queueConfig from '#config/queue'
import { platformConnection } from '#core/database/connections'
import type { Execution } from '#core/execution_context'
import type { TenantScope } from '#core/tenant_context'
import type { DeliveryKey } from '#queue/worker/handle_once'

export interface Delivery extends DeliveryKey {
  kind: 'event' | 'job'
  name: string
  aggregateId: string
  payload: object
  metadata: Execution
  occurredAt: Date
  attempts: number
  /** null for work of the platform itself */
  tenantId: string | null
  tenant: TenantScope | null
}

const columns = `d.id, d.handler, d.kind, d.name, d.aggregate_id as "aggregateId", d.payload,
  d.metadata, d.occurred_at as "occurredAt", d.attempts, d.tenant_id as "tenantId",
  case when t.id is not null then json_build_object('id', t.id, 'slug', t.slug, 'name', t.name,
    'schema', t.schema_name, 'role', t.role_name, 'status', t.status, 'locale', t.locale,
    'timeZone', t.time_zone, 'currency', t.currency) end as tenant`

/**
 * Counts the try before it begins, so that a job which kills its process is counted as well, and
 * takes a lease on it: a copy that comes from Redis meanwhile does not run beside it.
 */
export class StartDelivery {
  /** @returns undefined when it is done already, gone, or running elsewhere */
  async handle({ id, handler }: DeliveryKey): Promise<Delivery | undefined> {
    const { rows } = await platformConnection().rawQuery(
      `with d as (
         update bus.deliveries
         set attempts = attempts + 1, running_until = now() + ? * interval '1 millisecond'
         where id = ? and handler = ? and state = 'sent'
           and (running_until is null or running_until < now())
         returning *)
       select ${columns} from d left join tenants t on t.id = d.tenant_id`,
      [queueConfig.stallMs, id, handler]
    )
    if (rows.length === 0) {
      await this.#comeBackWhenTheLeaseEnds({ id, handler })
    }
    return rows[0]
  }

  async #comeBackWhenTheLeaseEnds({ id, handler }: DeliveryKey): Promise<void> {
    await platformConnection().rawQuery(
      `update bus.deliveries set state = 'waiting', available_at = running_until
       where id = ? and handler = ? and state = 'sent' and running_until >= now()`,
      [id, handler]
    )
  }
}
