import { disks } from '#config/disks'
import { scanners } from '#config/scanners'
import { RefuseUpload } from '#storage/actions/refuse_upload'
import { SettleUpload, type CheckedFile } from '#storage/actions/settle_upload'
import { hashUpload } from '#storage/hash_upload'
import { makePictures } from '#storage/pictures/make_pictures'
import { FindUpload, type UploadRow } from '#storage/queries/find_upload'
import { ListUploadParts } from '#storage/queries/list_upload_parts'
import { sniffType } from '#storage/sniff_type'
import { Staging } from '#storage/staging'
import { uploadPurposes } from '#storage/upload_purposes'
import type { Refusal } from '#storage/domain/refusal'

type Verdict = { refusal: Refusal } | { refusal: null; file: CheckedFile }

/**
 * Judges a file in quarantine by what it is, not by what was said of it: its size, its bytes, its
 * type, its content. Safe to run again: until it is settled nothing of the original has changed.
 */
export class ExamineUpload {
  /** @throws {Unavailable} when the disk or the scanner cannot be asked now */
  async handle(uploadId: string): Promise<void> {
    const upload = await new FindUpload().handle(uploadId)
    if (upload?.state !== 'quarantined') {
      return
    }
    const staging = await Staging.open()
    try {
      const verdict = await this.#judge(upload, staging)
      if (verdict.refusal) {
        await new RefuseUpload().handle(uploadId, verdict.refusal)
      } else {
        await new SettleUpload().handle(upload, verdict.file)
      }
    } finally {
      await staging.remove()
    }
  }

  async #judge(upload: UploadRow, staging: Staging): Promise<Verdict> {
    const disk = await disks.use()
    const parts = await new ListUploadParts().handle(upload.id)
    const size = await disk.uploads.finish(upload, parts)
    if (size === null) {
      return { refusal: 'E_UPLOAD_INCOMPLETE' }
    }
    if (size !== upload.promisedSize) {
      return { refusal: 'E_FILE_SIZE_DIFFERS' }
    }
    const path = await disk.fetch(upload.key, staging.folder)
    const sha256 = await hashUpload({ path, upload, parts })
    if (sha256 === null) {
      return { refusal: 'E_CHECKSUM_DIFFERS' }
    }
    return this.#judgeContent(upload, { path, size, sha256, folder: staging.folder })
  }

  async #judgeContent(
    { name, purpose: purposeName }: UploadRow,
    { path, size, sha256, folder }: { path: string; size: number; sha256: Buffer; folder: string }
  ): Promise<Verdict> {
    const purpose = uploadPurposes.find(purposeName)
    const type = await sniffType(path, name)
    if (!type || !purpose?.types.has(type)) {
      return { refusal: 'E_FILE_TYPE' }
    }
    const scanner = await scanners.use()
    const refusal = await scanner.scan({ path, name, size, type })
    if (refusal) {
      return { refusal }
    }
    const { picture: rules } = purpose
    const pictures = rules ? await makePictures({ path, rules, folder }) : []
    return typeof pictures === 'string'
      ? { refusal: pictures }
      : { refusal: null, file: { type, size, sha256, pictures } }
  }
}
