import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Unavailable } from '#core/errors'
import { newId } from '#core/shared/id'
import type { DiskUpload, DiskUploads, PartToSend, SentPart } from '#storage/disks/disk_uploads'
import { expectPart, OtherBytes } from '#storage/disks/expect_part'
import { isCutOff, isMissing, unavailable } from '#storage/disks/fs/trouble'
import { UploadClosed } from '#storage/errors'

/**
 * Parts lie in a folder beside the file to be. Each appears under its number in one step when all
 * its bytes were seen, so a part that is sent twice or breaks off harms nothing. The file is a copy
 * of them: whoever still writes to a part cannot reach it.
 */
export class FsUploads implements DiskUploads {
  readonly isDirect = false

  constructor(private readonly root: string) {}

  async begin(key: string): Promise<string> {
    const upload = 'parts'
    await attempt(() => mkdir(this.#folder({ key, upload }), { recursive: true }))
    return upload
  }

  async address(): Promise<never> {
    throw new Error('a folder has no addresses: ask `isDirect` first')
  }

  async write(part: PartToSend, source: Readable): Promise<string | null> {
    const { number, sha256 } = part
    const folder = this.#folder(part)
    const path = join(folder, `${number}.${newId()}`)
    try {
      await pipeline(source, expectPart(part), createWriteStream(path, { flags: 'wx' }))
      await rename(path, join(folder, String(number)))
    } catch (error) {
      await rm(path, { force: true }).catch(() => {})
      if (error instanceof OtherBytes || isCutOff(error)) {
        return null
      }
      throw refusal(error)
    }
    return `"${sha256.toString('hex').slice(0, 32)}"`
  }

  async finish(upload: DiskUpload, parts: SentPart[]): Promise<number | null> {
    const path = join(this.root, upload.key)
    try {
      if ((await sizeOf(path)) === null) {
        await this.#join(upload, parts)
      }
      await this.abort(upload)
      return await sizeOf(path)
    } catch (error) {
      if (isMissing(error)) {
        return null
      }
      throw refusal(error)
    }
  }

  async abort(upload: DiskUpload): Promise<void> {
    await attempt(() => rm(this.#folder(upload), { recursive: true, force: true }))
  }

  /** The file appears in one step, whole. */
  async #join(upload: DiskUpload, parts: SentPart[]): Promise<void> {
    const folder = this.#folder(upload)
    const whole = join(folder, `whole.${newId()}`)
    for (const { number } of parts) {
      const part = createReadStream(join(folder, String(number)))
      await pipeline(part, createWriteStream(whole, { flags: 'a' }))
    }
    await rename(whole, join(this.root, upload.key))
  }

  #folder({ key, upload }: DiskUpload): string {
    return join(this.root, dirname(key), upload)
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const { size } = await stat(path)
    return size
  } catch (error) {
    if (isMissing(error)) {
      return null
    }
    throw error
  }
}

async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw refusal(error)
  }
}

/** The folder of the parts goes when the upload is completed or given up. */
function refusal(error: unknown): UploadClosed | Unavailable {
  return isMissing(error) ? new UploadClosed({ cause: error }) : unavailable(error)
}
