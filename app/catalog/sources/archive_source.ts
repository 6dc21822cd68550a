import { Transform, type Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import '#core/yauzl_types'
import { ImportProblem } from '#catalog/domain/import/import_problem'
import { entryPath } from '#catalog/sources/archive_entry'
import type { ContentSource } from '#catalog/sources/content_source'

const MOST_ENTRIES = 5000
const MOST_BYTES = 4 * 1024 ** 3

/**
 * A course as a zip file. The whole directory is judged first: nothing is unpacked of an archive
 * that holds one entry it should not. Nothing is ever written by the names in it.
 */
export class ArchiveSource implements ContentSource {
  readonly #entries = new Map<string, Entry>()
  #top = ''

  private constructor(private readonly zip: ZipFile) {}

  /** @throws {ImportProblem} */
  static async open(file: string): Promise<ArchiveSource> {
    const zip = await openPromise(file, {
      autoClose: false,
      lazyEntries: true,
      decodeStrings: false,
    }).catch((cause) => Promise.reject(damaged('', cause)))
    const source = new ArchiveSource(zip)
    try {
      await source.#readDirectory()
    } catch (error) {
      zip.close()
      throw error
    }
    return source
  }

  async find(path: string): Promise<{ size: number } | null> {
    const entry = this.#entryAt(path)
    return entry ? { size: entry.uncompressedSize } : null
  }

  async open(path: string): Promise<Readable> {
    const entry = this.#entryAt(path)
    if (!entry) {
      throw new ImportProblem('E_FILE_MISSING', { path })
    }
    const source = await this.zip.openReadStreamPromise(entry).catch((cause) => {
      throw damaged(path, cause)
    })
    const checked = source.pipe(checking(entry, path))
    source.on('error', (cause) => checked.destroy(damaged(path, cause)))
    return checked
  }

  async close() {
    this.zip.close()
  }

  /** The course may lie at the root or in the archive's only top folder. */
  #entryAt(path: string): Entry | undefined {
    return this.#entries.get(path) ?? this.#entries.get(this.#top + path)
  }

  async #readDirectory() {
    let bytes = 0
    try {
      for await (const entry of this.zip.eachEntry()) {
        const path = entryPath(entry)
        bytes += entry.uncompressedSize
        if (this.#entries.size >= MOST_ENTRIES || bytes > MOST_BYTES) {
          const reason = bytes > MOST_BYTES ? 'total' : 'entries'
          throw new ImportProblem('E_ARCHIVE_TOO_LARGE', { path: path ?? '', reason })
        }
        if (path !== null) {
          this.#add(path, entry)
        }
      }
    } catch (error) {
      throw error instanceof ImportProblem ? error : damaged('', error)
    }
    const tops = new Set([...this.#entries.keys()].map((path) => path.split('/')[0]))
    this.#top = tops.size === 1 ? `${[...tops][0]}/` : ''
  }

  /** Two entries of one name: whoever checks might read the first and whoever unpacks the second. */
  #add(path: string, entry: Entry) {
    if (this.#entries.has(path)) {
      throw new ImportProblem('E_ARCHIVE_INVALID', { path, reason: 'duplicate' })
    }
    this.#entries.set(path, entry)
  }
}

function damaged(path: string, cause: unknown): ImportProblem {
  const problem = new ImportProblem('E_ARCHIVE_INVALID', { path, reason: 'damaged' })
  problem.cause = cause
  return problem
}

/** The reader compares sizes but not the checksum (APPNOTE 4.4.7). */
function checking(entry: Entry, path: string): Transform {
  let sum = 0
  return new Transform({
    transform(chunk: Buffer, _, done) {
      sum = crc32(chunk, sum)
      done(null, chunk)
    },
    flush(done) {
      done(sum === entry.crc32 ? null : damaged(path, new Error('checksum')))
    },
  })
}
