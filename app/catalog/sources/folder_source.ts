import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { ImportProblem } from '#catalog/domain/import/import_problem'
import type { ContentSource } from '#catalog/sources/content_source'

/** A course as a folder. A link may point inside the folder, never out of it. */
export class FolderSource implements ContentSource {
  private constructor(private readonly root: string) {}

  static async open(folder: string): Promise<FolderSource> {
    return new FolderSource(await realpath(folder))
  }

  async find(path: string): Promise<{ size: number } | null> {
    const real = await this.#locate(path)
    const found = real && (await stat(real))
    if (!found || found.isDirectory()) {
      return null
    }
    if (!found.isFile()) {
      throw new ImportProblem('E_PATH_UNSAFE', { path, reason: 'special' })
    }
    return { size: found.size }
  }

  async open(path: string): Promise<Readable> {
    return createReadStream((await this.#locate(path)) ?? join(this.root, path))
  }

  async close() {}

  async #locate(path: string): Promise<string | null> {
    const real = await realpath(join(this.root, path)).catch(() => null)
    if (real !== null && !real.startsWith(this.root + sep)) {
      throw new ImportProblem('E_PATH_UNSAFE', { path, reason: 'link' })
    }
    return real
  }
}
