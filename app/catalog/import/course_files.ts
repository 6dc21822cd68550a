import { buffer } from 'node:stream/consumers'
import { ImportProblem } from '#catalog/domain/import/import_problem'
import type { ImportReport, RowKind } from '#catalog/domain/import/import_report'
import type { ContentSource } from '#catalog/sources/content_source'
import {
  FileTooLarge,
  mediaTypes,
  type MediaPlace,
  type StagedFile,
  type Staging,
} from '#storage/contract'

const MB = 1024 * 1024
const TEXT_BYTES = MB
const limits = {
  picture: 20 * MB,
  figure: 20 * MB,
  download: 500 * MB,
  video: 2048 * MB,
} satisfies Record<MediaPlace, number>

export interface CourseFile {
  staged: StagedFile
  place: MediaPlace
}

interface Parts {
  source: ContentSource
  staging: Staging
  report: ImportReport
}

/** The files of a course under import, each read once and judged by its content. */
export class CourseFiles {
  readonly #files = new Map<string, CourseFile>()

  constructor(private readonly parts: Parts) {}

  get all(): ReadonlyMap<string, CourseFile> {
    return this.#files
  }

  sha256Of = (path: string): string => this.require(path).staged.sha256.toString('hex')

  require(path: string): CourseFile {
    const file = this.#files.get(path)
    if (!file) {
      throw new ImportProblem('E_FILE_MISSING', { path })
    }
    return file
  }

  async has(path: string): Promise<boolean> {
    return (await this.parts.source.find(path)) !== null
  }

  /** @throws {ImportProblem} */
  async stage(path: string, place: MediaPlace, kind: RowKind): Promise<CourseFile> {
    const known = this.#files.get(path)
    if (known && mediaTypes[place].has(known.staged.type ?? '')) {
      return known
    }
    await this.#find(path, limits[place])
    const stream = await this.parts.source.open(path)
    const name = path.split('/').at(-1) ?? path
    const staged = await this.parts.staging.add(stream, name, limits[place]).catch((error) => {
      throw error instanceof FileTooLarge ? tooLarge(path, limits[place]) : error
    })
    if (!mediaTypes[place].has(staged.type ?? '')) {
      const values = { type: staged.type ?? '?' }
      throw new ImportProblem('E_FILE_TYPE', { path, reason: place, values })
    }
    return this.adopt(path, { staged, place }, kind)
  }

  adopt(path: string, file: CourseFile, kind: RowKind): CourseFile {
    this.#files.set(path, file)
    this.parts.report.ok(path, kind)
    return file
  }

  /** @throws {ImportProblem} also for what is not UTF-8 */
  async text(path: string): Promise<string> {
    await this.#find(path, TEXT_BYTES)
    const bytes = await buffer(await this.parts.source.open(path))
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      if (!text.includes('\u0000')) {
        return text
      }
    } catch {
      // Falls through to the one answer for what is not text.
    }
    throw new ImportProblem('E_TEXT_ENCODING', { path })
  }

  async #find(path: string, limit: number) {
    const found = await this.parts.source.find(path)
    if (!found) {
      throw new ImportProblem('E_FILE_MISSING', { path })
    }
    if (found.size === 0) {
      throw new ImportProblem('E_FILE_EMPTY', { path })
    }
    if (found.size > limit) {
      throw tooLarge(path, limit)
    }
  }
}

function tooLarge(path: string, limit: number): ImportProblem {
  return new ImportProblem('E_FILE_TOO_LARGE', { path, values: { megabytes: limit / MB } })
}
