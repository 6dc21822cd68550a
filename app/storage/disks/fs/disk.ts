import { access, copyFile, mkdir, open, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Disk, FileToWrite } from '#storage/disks/disk'
import { isMissing, unavailable } from '#storage/disks/fs/trouble'
import { FsUploads } from '#storage/disks/fs/uploads'
import type { ByteRange } from '#storage/domain/read_range'
import { FileGone } from '#storage/errors'

/** A folder of the machine. The product itself serves what lies there. */
export class FsDisk implements Disk {
  readonly capabilities = { links: false }

  readonly uploads: FsUploads

  constructor(private readonly root: string) {
    this.uploads = new FsUploads(root)
  }

  async write({ key, localPath }: FileToWrite): Promise<void> {
    const path = this.#pathOf(key)
    try {
      await mkdir(dirname(path), { recursive: true })
      await copyFile(localPath, path)
    } catch (error) {
      throw unavailable(error)
    }
  }

  async read(key: string, range: ByteRange): Promise<Readable> {
    const file = await open(this.#pathOf(key)).catch((error) => {
      throw isMissing(error) ? new FileGone({ cause: error }) : unavailable(error)
    })
    return file.createReadStream(range)
  }

  async fetch(key: string): Promise<string> {
    const path = this.#pathOf(key)
    await access(path).catch((error) => {
      throw isMissing(error) ? new FileGone({ cause: error }) : unavailable(error)
    })
    return path
  }

  async link(): Promise<never> {
    throw new Error('a folder has no addresses: ask `capabilities.links` first')
  }

  async remove(key: string): Promise<void> {
    const path = this.#pathOf(key)
    try {
      await rm(path, { force: true })
    } catch (error) {
      throw unavailable(error)
    }
    // The folder was made for this file alone.
    await rmdir(dirname(path)).catch(() => {})
  }

  #pathOf(key: string): string {
    return join(this.root, key)
  }
}
