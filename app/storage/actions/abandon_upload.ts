import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import { DeleteFiles } from '#storage/actions/delete_files'
import { FileTaken } from '#storage/errors'
import DropUpload from '#storage/jobs/drop_upload'

/** What nobody wants or nobody finished goes: its rows now, its bytes by a job. */
export class AbandonUpload {
  /** @throws {NotFound | FileTaken} */
  async handle({ uploadId, memberId }: { uploadId: string; memberId: string }): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      const { rows } = await trx.rawQuery(
        `select f.owner_id as "ownerId" from uploads u join files f on f.id = u.id
         where u.id = ? and u.member_id = ? for update of u, f`,
        [uploadId, memberId]
      )
      if (rows.length === 0) {
        throw new NotFound()
      }
      if (rows[0].ownerId) {
        throw new FileTaken()
      }
      await this.within(uploadId, trx)
    })
  }

  /** @param trx in which the upload was locked */
  async within(uploadId: string, trx: TransactionClientContract): Promise<void> {
    const { rows } = await trx.rawQuery(
      `with released as (
         update storage_usage set reserved = storage_usage.reserved - u.reserved from uploads u where u.id = ?)
       select disk_upload as upload, key from uploads join files using (id) where id = ?`,
      [uploadId, uploadId]
    )
    const keys = await new DeleteFiles().handle([uploadId], trx)
    const { upload, key } = rows[0]
    await DropUpload.dispatch({ upload, key, keys }, trx)
  }
}
