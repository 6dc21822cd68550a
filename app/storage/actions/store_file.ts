import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { disks } from '#config/disks'
import { newId } from '#core/shared/id'
import { tenantContext } from '#core/tenant_context'
import { mediaTypes, type MediaPlace } from '#storage/domain/media_types'
import { FileTypeRefused } from '#storage/errors'
import type { StagedFile } from '#storage/staging'

export interface FileToStore {
  staged: StagedFile
  /** What the file is for: decides which types are welcome */
  place: MediaPlace
  slice: string
  ownerId: string
  /** Told before the first byte is written, so that a failed transaction can take it away */
  onKey: (key: string) => void
}

export interface StoredFile {
  id: string
  key: string
}

/**
 * Puts a staged file on the disk. The row is in quarantine until the type has been judged and
 * the last byte is written; nobody is served a file before it is `clean`.
 */
export class StoreFile {
  /** @throws {FileTypeRefused} */
  async handle(file: FileToStore, trx: TransactionClientContract): Promise<StoredFile> {
    const { staged, place, slice, ownerId } = file
    if (!staged.type || !mediaTypes[place].has(staged.type)) {
      throw new FileTypeRefused({ params: { name: staged.name } })
    }
    const id = newId()
    const key = `${tenantContext.require().id}/${slice}/${id}/file`
    await trx.rawQuery(
      `insert into files (id, slice, owner_id, key, name, size, type, sha256, state)
       values (?, ?, ?, ?, ?, ?, ?, ?, 'quarantined')`,
      [id, slice, ownerId, key, staged.name, staged.size, staged.type, staged.sha256]
    )
    file.onKey(key)
    const { localPath, type, size, sha256 } = staged
    const disk = await disks.use()
    await disk.write({ key, localPath, type, size, sha256 })
    await trx.rawQuery(
      `with done as (update files set state = 'clean', checked_at = now() where id = ?)
       insert into storage_usage (bytes, files) values (?, 1)
       on conflict (only_row) do update set bytes = storage_usage.bytes + excluded.bytes,
         files = storage_usage.files + 1, updated_at = now()`,
      [id, staged.size]
    )
    return { id, key }
  }
}
