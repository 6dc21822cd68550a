import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tenantConnection } from '#core/database/connections'
import { failPoint } from '#core/fail_points'

export interface DeliveryKey {
  id: string
  handler: string
}

/**
 * The effect and the memory of it are one transaction of the tenant. A second one at the same time
 * waits for the primary key, then finds the work done.
 */
export async function handleOnce(
  { id, handler }: DeliveryKey,
  effect: (trx: TransactionClientContract) => Promise<void>
): Promise<void> {
  await tenantConnection().transaction(async (trx) => {
    const { rows } = await trx.rawQuery(
      `insert into handled_events (event_id, listener) values (?, ?)
       on conflict do nothing returning event_id`,
      [id, handler]
    )
    if (rows.length > 0) {
      await effect(trx)
      failPoint('job.before_commit')
    }
  })
  failPoint('job.committed')
}
