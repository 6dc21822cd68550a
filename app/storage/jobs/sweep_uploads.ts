import { uploads } from '#config/uploads'
import { tenantConnection } from '#core/database/connections'
import { Job } from '#queue/contract'
import { AbandonUpload } from '#storage/actions/abandon_upload'

const BATCH = 100

/** Takes away uploads on which nothing happens any more, and files that nobody made theirs. */
export default class SweepUploads extends Job {
  static options = { queue: 'default', scope: 'tenant' } as const

  async execute() {
    let swept = BATCH
    while (swept === BATCH && !this.context.signal.aborted) {
      swept = await this.#sweep()
    }
  }

  #sweep(): Promise<number> {
    return tenantConnection().transaction(async (trx) => {
      const { rows } = await trx.rawQuery(
        `select u.id from uploads u join files f on f.id = u.id
         where f.owner_id is null and (
           (f.state = 'uploading' and u.touched_at < now() - make_interval(hours => ?))
           or (f.state in ('clean', 'rejected')
             and u.completed_at < now() - make_interval(hours => ?)))
         order by u.touched_at limit ${BATCH} for update of u, f skip locked`,
        [uploads.openHours, uploads.unclaimedHours]
      )
      for (const { id } of rows) {
        await new AbandonUpload().within(id, trx)
      }
      return rows.length
    })
  }
}
