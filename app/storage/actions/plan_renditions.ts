import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { newId } from '#core/shared/id'
import PrepareVideo from '#storage/jobs/prepare_video'
import { renditionKinds } from '#storage/renditions/rendition'

/**
 * A clean film will be played: what makes that pleasant is made by jobs, one step after the other.
 * For a film that is prepared already, or being prepared, nothing happens.
 */
export class PlanRenditions {
  async handle(fileId: string, trx: TransactionClientContract): Promise<void> {
    let isNew = false
    for (const kind of renditionKinds) {
      const { rows } = await trx.rawQuery(
        `insert into renditions (id, file_id, kind) values (?, ?, ?)
         on conflict (file_id, kind) do nothing returning id`,
        [newId(), fileId, kind]
      )
      isNew ||= rows.length > 0
    }
    if (isNew) {
      await PrepareVideo.dispatch({ fileId }, trx)
    }
  }
}
