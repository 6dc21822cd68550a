import { audit } from '#audit/contract'
import { PublishCourse } from '#catalog/actions/publish_course'
import { RecordCourseFiles } from '#catalog/actions/record_course_files'
import { TakeCourse, type TakenCourse } from '#catalog/actions/take_course'
import { WriteCourseFiles, type WrittenFiles } from '#catalog/actions/write_course_files'
import { WriteVersion, type VersionToWrite } from '#catalog/actions/write_version'
import { contentHash } from '#catalog/domain/import/content_hash'
import { FilesWentAway } from '#catalog/errors'
import type { CourseToImport, ImportResult, ImportedCourse } from '#catalog/import/course_to_import'
import { readCourse, type ReadCourse } from '#catalog/import/read_course'
import { ListOrphanFiles } from '#catalog/queries/list_orphan_files'
import { tenantConnection } from '#core/database/connections'
import { DeleteFiles, DiscardFiles, DiscardUnrecorded, Staging } from '#storage/contract'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Storing {
  read: ReadCourse
  input: CourseToImport
  /** Filled with keys on the disk */
  written: string[]
}

/**
 * A course from a folder or a zip file, all of it or nothing: read and checked first, its files put
 * on the disk, then all rows in one transaction. What a failure leaves on the disk is taken away.
 */
export class ImportCourse {
  async handle(input: CourseToImport): Promise<ImportResult> {
    const staging = await Staging.open()
    try {
      const { report, course } = await readCourse(input, staging)
      return { report, course: course && !input.dryRun ? await this.#import(course, input) : null }
    } finally {
      await staging.remove()
    }
  }

  /** A second import of the course may take away what this one meant to use again: once more, then. */
  #import(read: ReadCourse, input: CourseToImport): Promise<ImportedCourse> {
    return this.#store(read, input).catch((error) => {
      if (error instanceof FilesWentAway) {
        return this.#store(read, input)
      }
      throw error
    })
  }

  async #store(read: ReadCourse, input: CourseToImport): Promise<ImportedCourse> {
    const written: string[] = []
    const { course, gone } = await this.#commit({ read, input, written }).catch(async (error) => {
      await new DiscardUnrecorded().handle(written).catch(() => {})
      throw error
    })
    await new DiscardFiles().handle(course.isNew ? gone : written)
    return course
  }

  async #commit({ read, input, written }: Storing) {
    const { slug } = read.draft.manifest
    const files = await new WriteCourseFiles().handle({ slug, files: read.files.all, written })
    return tenantConnection().transaction((trx) => this.#write({ read, files, input }, trx))
  }

  async #write(
    { read, files, input }: { read: ReadCourse; files: WrittenFiles; input: CourseToImport },
    trx: TransactionClientContract
  ) {
    const { memberId = null, managesAll = memberId === null } = input
    const hash = contentHash(read.draft, read.files.sha256Of)
    const taken = await new TakeCourse().handle(
      { draft: read.draft, hash, memberId, managesAll },
      trx
    )
    const version = { read, taken, hash, memberId, fileIds: files.ids }
    const gone = taken.isSame ? [] : await this.#replace(version, files, trx)
    if (input.publish && taken.isUnpublished) {
      await new PublishCourse().within(taken.id, trx)
    }
    return { gone, course: importedCourse(read, taken) }
  }

  /** @returns keys on the disk that nothing needs after the commit */
  async #replace(version: VersionToWrite, files: WrittenFiles, trx: TransactionClientContract) {
    const { id, number } = version.taken
    await new RecordCourseFiles().handle(files, id, trx)
    await new WriteVersion().handle(version, trx)
    const after = { title: version.read.draft.manifest.title, version: number }
    const subject = { type: 'course', id }
    await audit.record({ action: 'course.imported', subject, after }, trx)
    const orphans = await new ListOrphanFiles(trx).handle(id)
    return new DeleteFiles().handle(orphans, trx)
  }
}

function importedCourse({ draft }: ReadCourse, { id, number, isSame }: TakenCourse) {
  const { slug, title } = draft.manifest
  return { id, slug, title, version: number, isNew: !isSame }
}
