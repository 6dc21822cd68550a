import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { tenantConnection } from '#core/database/connections'
import type { SentPart } from '#storage/disks/disk_uploads'
import type { UploadRow } from '#storage/queries/find_upload'

interface UploadedBytes {
  path: string
  upload: UploadRow
  parts: SentPart[]
}

const TELL_MS = 1_000
const CHUNK_BYTES = 1024 ** 2

/**
 * Reads the whole file once and compares it with what was promised, part by part and as a whole:
 * a store may leave out what it does not know, checksums for instance. Tells how far it is.
 *
 * @returns the SHA-256 of the file; null when it is not the file that was promised
 */
export async function hashUpload({ path, upload, parts }: UploadedBytes): Promise<Buffer | null> {
  const whole = createHash('sha256')
  let part = createHash('sha256')
  let seen = 0
  let told = Date.now()
  let start = 0
  for (const { sha256 } of parts) {
    const end = Math.min(start + upload.partSize, upload.promisedSize) - 1
    for await (const chunk of createReadStream(path, { start, end, highWaterMark: CHUNK_BYTES })) {
      whole.update(chunk)
      part.update(chunk)
      seen += chunk.length
      if (Date.now() - told > TELL_MS) {
        told = Date.now()
        await tell(upload.id, seen / upload.promisedSize)
      }
    }
    if (!part.digest().equals(sha256)) {
      return null
    }
    part = createHash('sha256')
    start = end + 1
  }
  const sha256 = whole.digest()
  return upload.promisedSha256?.equals(sha256) === false ? null : sha256
}

async function tell(id: string, progress: number): Promise<void> {
  await tenantConnection().rawQuery('update uploads set progress = ? where id = ?', [progress, id])
}
