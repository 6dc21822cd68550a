import { tenantConnection } from '#core/database/connections'
import type { Refusal } from '#storage/domain/refusal'
import DropUpload from '#storage/jobs/drop_upload'

/** A file did not pass: its bytes go, the reason stays for whoever sent it. */
export class RefuseUpload {
  async handle(uploadId: string, refusal: Refusal): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      const { rows } = await trx.rawQuery(
        `update files f set state = 'rejected' from uploads u
         where f.id = ? and f.state = 'quarantined' and u.id = f.id
         returning f.key, u.disk_upload as upload, u.reserved`,
        [uploadId]
      )
      if (rows.length === 0) {
        return
      }
      const [{ key, upload, reserved }] = rows
      await trx.rawQuery('update storage_usage set reserved = reserved - ?', [reserved])
      await trx.rawQuery('update uploads set reserved = 0, refusal = ? where id = ?', [
        refusal,
        uploadId,
      ])
      await trx.rawQuery('delete from upload_parts where upload_id = ?', [uploadId])
      await DropUpload.dispatch({ key, upload, keys: [] }, trx)
    })
  }
}
