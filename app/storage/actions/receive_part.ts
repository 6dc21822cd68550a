import type { Readable } from 'node:stream'
import { disks } from '#config/disks'
import { tenantConnection } from '#core/database/connections'
import { sizeOfPart } from '#storage/domain/plan_parts'
import { PartDiffers, UploadClosed } from '#storage/errors'
import { FindUpload } from '#storage/queries/find_upload'

export interface SignedPart {
  uploadId: string
  number: number
  /** In hex */
  sha256: string
}

/** Takes one part that was sent to the product itself and puts it on the disk. */
export class ReceivePart {
  /**
   * @returns the ETag of the part
   * @throws {UploadClosed | PartDiffers | Unavailable}
   */
  async handle({ uploadId, number, sha256 }: SignedPart, source: Readable): Promise<string> {
    const upload = await new FindUpload().handle(uploadId)
    if (upload?.state !== 'uploading') {
      throw new UploadClosed()
    }
    const size = sizeOfPart(number, upload.promisedSize, upload.partSize)
    const part = { ...upload, number, size, sha256: Buffer.from(sha256, 'hex') }
    const disk = await disks.use()
    const etag = await disk.uploads.write(part, source)
    if (etag === null) {
      throw new PartDiffers({ params: { number } })
    }
    await this.#record(part, etag)
    return etag
  }

  /** The upload may have been completed or given up while the bytes came. */
  async #record(part: { id: string; number: number; sha256: Buffer }, etag: string): Promise<void> {
    const { rows } = await tenantConnection().rawQuery(
      `with open as (
         update uploads u set touched_at = now() from files f
         where u.id = ? and f.id = u.id and f.state = 'uploading' returning u.id)
       update upload_parts p set etag = ? from open
       where p.upload_id = open.id and p.number = ? and p.sha256 = ? returning p.number`,
      [part.id, etag, part.number, part.sha256]
    )
    if (rows.length === 0) {
      throw new UploadClosed()
    }
  }
}
