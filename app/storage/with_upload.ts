import { disks } from '#config/disks'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import { FileNotReady } from '#storage/errors'
import { FindUpload } from '#storage/queries/find_upload'
import { Staging } from '#storage/staging'

interface UploadToRead {
  uploadId: string
  purpose: string
  /** Who sent it: nobody else can have it read */
  memberId: string
}

/**
 * Lends the path of a checked upload that nobody makes theirs: it is read and goes by itself later.
 *
 * @throws {NotFound | FileNotReady | FileGone | Unavailable}
 */
export async function withUpload<Result>(
  { uploadId, purpose, memberId }: UploadToRead,
  use: (path: string) => Promise<Result>
): Promise<Result> {
  const upload = await new FindUpload(tenantConnection()).ofMember(uploadId, memberId)
  if (upload?.purpose !== purpose) {
    throw new NotFound()
  }
  if (upload.state !== 'clean') {
    throw new FileNotReady()
  }
  const staging = await Staging.open()
  try {
    const disk = await disks.use()
    return await use(await disk.fetch(upload.key, staging.folder))
  } finally {
    await staging.remove()
  }
}
