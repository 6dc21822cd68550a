import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'
import type { PartToSend } from '#storage/disks/disk_uploads'

/** What came is not what was announced. */
export class OtherBytes extends Error {}

/** Lets the announced bytes pass and nothing else: one too many, one too few or another is an error. */
export function expectPart({ size, sha256 }: PartToSend): Transform {
  const hash = createHash('sha256')
  let seen = 0
  return new Transform({
    transform(chunk: Buffer, _, done) {
      seen += chunk.length
      hash.update(chunk)
      done(seen > size ? new OtherBytes() : null, chunk)
    },
    flush(done) {
      done(seen === size && hash.digest().equals(sha256) ? null : new OtherBytes())
    },
  })
}
