import { audit } from '#audit/contract'
import { PublishCourse } from '#catalog/actions/publish_course'
import { StoreCourseFiles } from '#catalog/actions/store_course_files'
import { TakeCourse } from '#catalog/actions/take_course'
import { WriteVersion, type VersionToWrite } from '#catalog/actions/write_version'
import { contentHash } from '#catalog/domain/import/content_hash'
import type { CourseToImport, ImportResult, ImportedCourse } from '#catalog/import/course_to_import'
import { readCourse, type ReadCourse } from '#catalog/import/read_course'
import { ListOrphanFiles } from '#catalog/queries/list_orphan_files'
import { tenantConnection } from '#core/database/connections'
import { DeleteFiles, DiscardFiles, Staging } from '#storage/contract'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Writing extends Pick<VersionToWrite, 'taken' | 'hash' | 'memberId'> {
  /** Filled with keys on the disk, to be taken away when the transaction fails */
  written: string[]
}

/**
 * A course from a folder or a zip file, all of it or nothing: read and checked first, then written
 * in one transaction. What a failure leaves on the disk is taken away.
 */
export class ImportCourse {
  async handle(input: CourseToImport): Promise<ImportResult> {
    const staging = await Staging.open()
    try {
      const { report, course } = await readCourse(input, staging)
      return { report, course: course && !input.dryRun ? await this.#store(course, input) : null }
    } finally {
      await staging.remove()
    }
  }

  async #store(read: ReadCourse, input: CourseToImport): Promise<ImportedCourse> {
    const written: string[] = []
    const { course, gone } = await tenantConnection()
      .transaction((trx) => this.#write(read, { ...input, written }, trx))
      .catch(async (error) => {
        await new DiscardFiles().handle(written)
        throw error
      })
    await new DiscardFiles().handle(gone)
    return course
  }

  async #write(
    read: ReadCourse,
    { publish, memberId = null, written }: CourseToImport & { written: string[] },
    trx: TransactionClientContract
  ) {
    const hash = contentHash(read.draft, read.files.sha256Of)
    const taken = await new TakeCourse().handle({ draft: read.draft, hash, memberId }, trx)
    const writing = { taken, hash, memberId, written }
    const gone = taken.isSame ? [] : await this.#replace(read, writing, trx)
    if (publish && taken.isUnpublished) {
      await new PublishCourse().within(taken.id, trx)
    }
    const { slug, title } = read.draft.manifest
    const course = { id: taken.id, slug, title, version: taken.number, isNew: !taken.isSame }
    return { gone, course }
  }

  /** @returns keys on the disk that nothing needs after the commit */
  async #replace(
    read: ReadCourse,
    { written, ...version }: Writing,
    trx: TransactionClientContract
  ): Promise<string[]> {
    const files = { courseId: version.taken.id, files: read.files.all, written }
    const fileIds = await new StoreCourseFiles().handle(files, trx)
    await new WriteVersion().handle({ read, fileIds, ...version }, trx)
    const { id, number } = version.taken
    const subject = { type: 'course', id }
    const after = { title: read.draft.manifest.title, version: number }
    await audit.record({ action: 'course.imported', subject, after }, trx)
    const orphans = await new ListOrphanFiles(trx).handle(id)
    return new DeleteFiles().handle(orphans, trx)
  }
}
