import { disks } from '#config/disks'
import { newId } from '#core/shared/id'
import { tenantContext } from '#core/tenant_context'
import { mediaTypes, type MediaPlace } from '#storage/domain/media_types'
import { FileTypeRefused } from '#storage/errors'
import type { StagedFile } from '#storage/staging'

export interface FileToWrite {
  staged: StagedFile
  /** What the file is for: decides which types are welcome */
  place: MediaPlace
  slice: string
  /** Told before the first byte is written, so that whoever fails later can take it away */
  onKey: (key: string) => void
}

/** On the disk, but nobody’s: without a row nobody is ever served it. */
export interface WrittenFile {
  id: string
  key: string
  slice: string
  name: string
  size: number
  type: string
  sha256: Buffer
}

/** Puts a staged file on the disk, before a transaction begins: a disk may be slow and far away. */
export class WriteFile {
  /** @throws {FileTypeRefused | Unavailable} */
  async handle({ staged, place, slice, onKey }: FileToWrite): Promise<WrittenFile> {
    const { name, size, type, sha256, localPath } = staged
    if (!type || !mediaTypes[place].has(type)) {
      throw new FileTypeRefused({ params: { name } })
    }
    const id = newId()
    const key = `${tenantContext.require().id}/${slice}/${id}/file`
    onKey(key)
    const disk = await disks.use()
    await disk.write({ key, localPath, type, size, sha256 })
    return { id, key, slice, name, size, type, sha256 }
  }
}
