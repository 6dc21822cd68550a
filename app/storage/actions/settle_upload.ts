import { dirname } from 'node:path/posix'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { disks } from '#config/disks'
import { tenantConnection } from '#core/database/connections'
import { DiscardFiles } from '#storage/actions/discard_files'
import { PlanRenditions } from '#storage/actions/plan_renditions'
import type { MadePicture } from '#storage/pictures/make_pictures'
import type { UploadRow } from '#storage/queries/find_upload'
import { uploadPurposes } from '#storage/upload_purposes'

export interface CheckedFile {
  type: string
  /** Bytes */
  size: number
  sha256: Buffer
  /** What stands in its place, largest first; empty when it stays as it is */
  pictures: MadePicture[]
}

interface StoredPicture extends MadePicture {
  key: string
}

/** A file has passed: what was made of it is stored, and the room it takes is counted as it is. */
export class SettleUpload {
  /** @throws {Unavailable} */
  async handle(upload: UploadRow, file: CheckedFile): Promise<void> {
    const pictures = file.pictures.map((picture) => ({
      ...picture,
      key: `${dirname(upload.key)}/w${picture.width}`,
    }))
    const disk = await disks.use()
    for (const picture of pictures) {
      await disk.write(picture)
    }
    const isSettled = await tenantConnection().transaction((trx) =>
      this.#record({ upload, file, pictures }, trx)
    )
    const made = pictures.map(({ key }) => key)
    // Given up meanwhile: nobody knows of what was made of it.
    const gone = isSettled ? pictures.slice(0, 1).map(() => upload.key) : [upload.key, ...made]
    await new DiscardFiles().handle(gone)
  }

  async #record(
    { upload, file, pictures }: { upload: UploadRow; file: CheckedFile; pictures: StoredPicture[] },
    trx: TransactionClientContract
  ): Promise<boolean> {
    const [main = { ...file, key: upload.key }, ...variants] = pictures
    const name = pictures.length > 0 ? renamed(upload.name, main.type) : upload.name
    const { rows } = await trx.rawQuery(
      `update files set state = 'clean', checked_at = now(), key = ?, name = ?, type = ?, size = ?,
         sha256 = ?
       where id = ? and state = 'quarantined' returning id`,
      [main.key, name, main.type, main.size, main.sha256, upload.id]
    )
    if (rows.length === 0) {
      return false
    }
    for (const { width, key, size, sha256 } of variants) {
      await trx.rawQuery(
        `insert into image_variants (file_id, width, key, size, sha256) values (?, ?, ?, ?, ?)`,
        [upload.id, width, key, size, sha256]
      )
    }
    const bytes = [main, ...variants].reduce((sum, { size }) => sum + size, 0)
    await this.#count(upload.id, bytes, trx)
    if (uploadPurposes.find(upload.purpose)?.isPlayed) {
      await new PlanRenditions().handle(upload.id, trx)
    }
    return true
  }

  async #count(uploadId: string, bytes: number, trx: TransactionClientContract): Promise<void> {
    await trx.rawQuery(
      `update storage_usage set reserved = storage_usage.reserved - u.reserved,
         bytes = bytes + ?, files = files + 1, updated_at = now()
       from uploads u where u.id = ?`,
      [bytes, uploadId]
    )
    await trx.rawQuery('update uploads set reserved = 0, progress = 1 where id = ?', [uploadId])
    await trx.rawQuery('delete from upload_parts where upload_id = ?', [uploadId])
  }
}

/** `Yüzüm.jpeg` made anew as WebP → `Yüzüm.webp` */
function renamed(name: string, type: string): string {
  const stem = name.replace(/\.[^.]{1,5}$/, '')
  return `${stem.slice(0, 250)}.${type.replace('image/', '')}`
}
