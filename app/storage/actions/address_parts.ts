import { disks } from '#config/disks'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import { tenantContext } from '#core/tenant_context'
import { tokenRing } from '#core/tokens/token_ring'
import { NoteParts, type AnnouncedPart, type ReceivedPart } from '#storage/actions/note_parts'
import type { PartAddress } from '#storage/disks/disk_uploads'
import { sizeOfPart } from '#storage/domain/plan_parts'
import { UploadClosed } from '#storage/errors'
import { FindUpload, type UploadRow } from '#storage/queries/find_upload'

interface WantedParts {
  uploadId: string
  memberId: string
  parts: AnnouncedPart[]
  /** Those that have come since the last call */
  received: ReceivedPart[]
  /** Where the product takes parts that the disk does not take itself, with a slash at its end */
  productUrl: string
}

export type AddressedPart = PartAddress & { number: number }

/** Addresses to which parts of an upload may be sent now, each for its own bytes only. */
export class AddressParts {
  /** @throws {NotFound | UploadClosed | PartUnknown | Unavailable} */
  async handle(wanted: WantedParts): Promise<AddressedPart[]> {
    const upload = await tenantConnection().transaction(async (trx) => {
      const found = await new FindUpload(trx).lock(wanted.uploadId, wanted.memberId)
      if (!found) {
        throw new NotFound()
      }
      if (found.state !== 'uploading') {
        throw new UploadClosed()
      }
      await new NoteParts(trx).announced(found, wanted.parts)
      await new NoteParts(trx).received(found, wanted.received)
      return found
    })
    return Promise.all(wanted.parts.map((part) => this.#address(upload, part, wanted.productUrl)))
  }

  async #address(upload: UploadRow, part: AnnouncedPart, productUrl: string) {
    const { number, sha256 } = part
    const disk = await disks.use()
    if (!disk.uploads.isDirect) {
      const tenant = tenantContext.require().id
      const token = await tokenRing.sign('part', { tenant, upload: upload.id, number, sha256 })
      return { number, url: `${productUrl}${token}`, headers: [] }
    }
    const size = sizeOfPart(number, upload.promisedSize, upload.partSize)
    const bytes = { number, size, sha256: Buffer.from(sha256, 'hex') }
    return { number, ...(await disk.uploads.address({ ...upload, ...bytes })) }
  }
}
