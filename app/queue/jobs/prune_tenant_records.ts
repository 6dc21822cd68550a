import { tenantConnection } from '#core/database/connections'
import { Job } from '#queue/job'

/**
 * Forgets what is only kept to recognise repetitions: answers after a day, handled events after a
 * month, when no delivery of them can come back.
 */
export default class PruneTenantRecords extends Job {
  async execute() {
    await tenantConnection().transaction(async (trx) => {
      await trx.rawQuery(
        `delete from idempotency_keys where created_at < now() - interval '24 hours'`
      )
      await trx.rawQuery(`delete from handled_events where handled_at < now() - interval '30 days'`)
    })
  }
}
