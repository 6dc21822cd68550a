import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'
import { ShowVersion } from '#catalog/actions/show_version'
import { FilesNotClean, NothingToPublish } from '#catalog/errors'
import { CoursePublished } from '#catalog/events/course_published'
import { HasUncleanFiles } from '#catalog/queries/has_unclean_files'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import { publish } from '#queue/contract'

export interface PublishedVersion {
  courseId: string
  versionId: string
  number: number
}

interface Course {
  state: string
  publishedVersionId: string | null
}

/**
 * Makes the draft what new learners get. The version it replaces stays as it is for those who are
 * pinned to it. An archived course without a draft comes back as it was.
 */
export class PublishCourse {
  /** @throws {NotFound | NothingToPublish | FilesNotClean} */
  async handle(courseId: string): Promise<PublishedVersion> {
    return tenantConnection().transaction((trx) => this.within(courseId, trx))
  }

  async within(courseId: string, trx: TransactionClientContract): Promise<PublishedVersion> {
    const { rows } = await trx.rawQuery(
      `select state, published_version_id as "publishedVersionId" from courses
       where id = ? for update`,
      [courseId]
    )
    const course: Course | undefined = rows[0]
    if (!course) {
      throw new NotFound()
    }
    const version = await this.#next(courseId, course, trx)
    if (await new HasUncleanFiles(trx).handle(version.versionId)) {
      throw new FilesNotClean()
    }
    await this.#freeze(version, trx)
    await new ShowVersion().handle(version, trx)
    await this.#open(version, trx)
    const { versionId, number } = version
    await publish(new CoursePublished(courseId, { courseId, versionId, number }), trx)
    const subject = { type: 'course', id: courseId }
    await audit.record({ action: 'course.published', subject, after: { version: number } }, trx)
    return version
  }

  async #next(
    courseId: string,
    { state, publishedVersionId }: Course,
    trx: TransactionClientContract
  ): Promise<PublishedVersion> {
    const { rows } = await trx.rawQuery(
      `select id as "versionId", course_id as "courseId", number from course_versions
       where course_id = ? and (state = 'draft' or id = ?::uuid)
       order by number desc limit 1`,
      [courseId, publishedVersionId as string]
    )
    const [version] = rows
    const isOld = version?.versionId === publishedVersionId && state === 'published'
    if (!version || isOld) {
      throw new NothingToPublish()
    }
    return version
  }

  async #freeze({ courseId, versionId }: PublishedVersion, trx: TransactionClientContract) {
    await trx.rawQuery(
      `update course_versions set state = 'superseded'
       where course_id = ? and state = 'published' and id <> ?`,
      [courseId, versionId]
    )
    await trx.rawQuery(
      `update course_versions set state = 'published', frozen_at = coalesce(frozen_at, now())
       where id = ?`,
      [versionId]
    )
  }

  async #open({ courseId, versionId }: PublishedVersion, trx: TransactionClientContract) {
    await trx.rawQuery(
      `update courses set state = 'published', published_version_id = ?,
         published_at = coalesce(published_at, now()) where id = ?`,
      [versionId, courseId]
    )
  }
}
