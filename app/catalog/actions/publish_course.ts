import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'
import { FreezeVersion } from '#catalog/actions/freeze_version'
import { LockCourse } from '#catalog/actions/draft/lock_course'
import { reviewSteps } from '#catalog/domain/review_steps'
import { CourseIncomplete, FilesNotClean, NothingToPublish } from '#catalog/errors'
import { CoursePublished } from '#catalog/events/course_published'
import { mayPublish } from '#catalog/policies/may_publish'
import type { Editor } from '#catalog/policies/editor_of'
import { ListGaps } from '#catalog/queries/draft/list_gaps'
import { HasUncleanFiles } from '#catalog/queries/has_unclean_files'
import { tenantConnection } from '#core/database/connections'
import { Forbidden, NotFound } from '#core/errors'
import { publish } from '#queue/contract'

export interface PublishedVersion {
  courseId: string
  versionId: string
  number: number
}

const OPERATOR: Editor = { memberId: null, managesAll: true }

interface Course {
  state: string
  publishedVersionId: string | null
}

/**
 * Makes the draft what new learners get. The version it replaces stays as it is for those who are
 * pinned to it. An archived course without a draft comes back as it was.
 */
export class PublishCourse {
  /** @throws {NotFound | Forbidden | NothingToPublish | CourseIncomplete | FilesNotClean} */
  async handle(courseId: string, editor: Editor = OPERATOR): Promise<PublishedVersion> {
    return tenantConnection().transaction(async (trx) => {
      await new LockCourse().handle(courseId, editor, trx)
      if (!(await mayPublish(editor))) {
        throw new Forbidden()
      }
      return this.within(courseId, trx)
    })
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
    const gaps = await new ListGaps(trx).handle(version.versionId)
    if (gaps.length > 0) {
      throw CourseIncomplete.because(gaps)
    }
    if (await new HasUncleanFiles(trx).handle(version.versionId)) {
      throw new FilesNotClean()
    }
    await new FreezeVersion().handle(version, trx)
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
       where course_id = ? and (state = any(?::text[]) or id = ?::uuid)
       order by number desc limit 1`,
      [courseId, [...reviewSteps.publish.from], publishedVersionId as string]
    )
    const [version] = rows
    const isOld = version?.versionId === publishedVersionId && state === 'published'
    if (!version || isOld) {
      throw new NothingToPublish()
    }
    return version
  }
}
