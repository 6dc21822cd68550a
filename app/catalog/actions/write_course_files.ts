import type { CourseFile } from '#catalog/import/course_files'
import { FindPublishedCourse } from '#catalog/queries/find_published_course'
import { tenantConnection } from '#core/database/connections'
import { FindSameFiles, WriteFile, type WrittenFile } from '#storage/contract'

export interface FilesOfCourse {
  slug: string
  files: ReadonlyMap<string, CourseFile>
  /** Filled with the keys that are written, for the case that the import fails */
  written: string[]
}

export interface WrittenFiles {
  /** Ids by path in the course */
  ids: ReadonlyMap<string, string>
  /** On the disk since now, without a row */
  added: WrittenFile[]
  /** Ids of files that an earlier version brought */
  reused: string[]
}

/** Puts a course's files on the disk; content that an earlier version has is not written again. */
export class WriteCourseFiles {
  async handle({ slug, files, written }: FilesOfCourse): Promise<WrittenFiles> {
    const known = await this.#known(slug, files)
    const reused = [...known.values()]
    const ids = new Map<string, string>()
    const added: WrittenFile[] = []
    for (const [path, { staged, place }] of files) {
      const hash = staged.sha256.toString('hex')
      if (!known.has(hash)) {
        const onKey = (key: string) => written.push(key)
        const file = await new WriteFile().handle({ staged, place, slice: 'catalog', onKey })
        added.push(file)
        known.set(hash, file.id)
      }
      ids.set(path, known.get(hash) ?? '')
    }
    return { ids, added, reused }
  }

  async #known(slug: string, files: FilesOfCourse['files']): Promise<Map<string, string>> {
    const ownerId = await new FindPublishedCourse().idOf(slug)
    if (!ownerId) {
      return new Map()
    }
    const hashes = [...files.values()].map(({ staged }) => staged.sha256)
    return new FindSameFiles(tenantConnection()).handle({ slice: 'catalog', ownerId, hashes })
  }
}
