import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { newId } from '#core/shared/id'
import { sizeText } from '#storage/domain/size_text'
import { FileTooLarge } from '#storage/errors'
import { sniffType } from '#storage/sniff_type'

/** A file that was read to its end and looked at, but belongs to nobody yet. */
export interface StagedFile {
  localPath: string
  name: string
  size: number
  sha256: Buffer
  /** By content; null when it cannot be told */
  type: string | null
}

/** A folder of this process for files that have not passed their checks. Remove it at the end. */
export class Staging {
  private constructor(readonly folder: string) {}

  static async open(): Promise<Staging> {
    return new Staging(await mkdtemp(join(tmpdir(), 'belgenet-staging-')))
  }

  /** @throws {FileTooLarge} as soon as one byte too many arrives */
  async add(source: Readable, name: string, maxBytes: number): Promise<StagedFile> {
    const localPath = join(this.folder, newId())
    const hash = createHash('sha256')
    let size = 0
    const meter = new Transform({
      transform(chunk: Buffer, _, done) {
        size += chunk.length
        hash.update(chunk)
        done(
          size > maxBytes ? new FileTooLarge({ params: { limit: sizeText(maxBytes) } }) : null,
          chunk
        )
      },
    })
    await pipeline(source, meter, createWriteStream(localPath, { flags: 'wx' }))
    const type = await sniffType(localPath, name)
    return { localPath, name, size, sha256: hash.digest(), type }
  }

  /** A file that was made here, for instance a picture taken from a video. */
  async adopt(localPath: string, name: string): Promise<StagedFile> {
    const bytes = await readFile(localPath)
    const sha256 = createHash('sha256').update(bytes).digest()
    return { localPath, name, size: bytes.length, sha256, type: await sniffType(localPath, name) }
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true })
  }
}
