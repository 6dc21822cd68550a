import { tenantConnection } from '#core/database/connections'
import { Job } from '#queue/contract'

const DAY_MS = 86_400_000

/** Forgets codes and links a day after their end, and devices a month after their session's. */
export default class PruneSignIns extends Job {
  async execute() {
    const ago = (days: number) => new Date(Date.now() - days * DAY_MS)
    await tenantConnection().transaction(async (trx) => {
      await trx.rawQuery('delete from one_time_codes where expires_at < ?', [ago(1)])
      await trx.rawQuery('delete from mail_links where expires_at < ?', [ago(1)])
      await trx.rawQuery('delete from devices where least(expires_at, revoked_at) < ?', [ago(30)])
    })
  }
}
