import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { CourseFile } from '#catalog/import/course_files'
import { FindSameFiles, StoreFile } from '#storage/contract'

export interface FilesOfCourse {
  courseId: string
  files: ReadonlyMap<string, CourseFile>
  /** Filled with the keys that were written, for the case that the transaction fails */
  written: string[]
}

/** Stores a course's files by path; content that an earlier version has already is not stored again. */
export class StoreCourseFiles {
  async handle({ courseId, files, written }: FilesOfCourse, trx: TransactionClientContract) {
    const hashes = [...files.values()].map(({ staged }) => staged.sha256)
    const content = { slice: 'catalog', ownerId: courseId, hashes }
    const known = await new FindSameFiles(trx).handle(content)
    const ids = new Map<string, string>()
    for (const [path, { staged, place }] of files) {
      const hash = staged.sha256.toString('hex')
      const id = known.get(hash) ?? (await this.#store({ courseId, staged, place, written }, trx))
      known.set(hash, id)
      ids.set(path, id)
    }
    return ids
  }

  async #store(
    { courseId, staged, place, written }: CourseFile & { courseId: string; written: string[] },
    trx: TransactionClientContract
  ): Promise<string> {
    const file = {
      staged,
      place,
      slice: 'catalog',
      ownerId: courseId,
      onKey: (key: string) => written.push(key),
    }
    const { id } = await new StoreFile().handle(file, trx)
    return id
  }
}
