import { tenantConnection } from '#core/database/connections'
import { Job } from '#queue/contract'

const KEPT_MS = 90 * 86_400_000

/** Who was written to is forgotten after 90 days. */
export default class PruneDeliveries extends Job {
  async execute() {
    await tenantConnection().rawQuery('delete from deliveries where created_at < ?', [
      new Date(Date.now() - KEPT_MS),
    ])
  }
}
