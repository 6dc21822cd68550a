import { audit } from '#audit/contract'
import { LockCourse } from '#catalog/actions/draft/lock_course'
import { CourseNotPublished } from '#catalog/errors'
import type { Editor } from '#catalog/policies/editor_of'
import { tenantConnection } from '#core/database/connections'

const OPERATOR: Editor = { memberId: null, managesAll: true }

/** Takes a course out of the catalog. Who is enrolled goes on; nobody new gets in. */
export class ArchiveCourse {
  /** @throws {NotFound | CourseNotPublished} */
  async handle(courseId: string, editor: Editor = OPERATOR): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      const course = await new LockCourse().handle(courseId, editor, trx)
      if (course.state !== 'published') {
        throw new CourseNotPublished()
      }
      await trx.rawQuery("update courses set state = 'archived', updated_at = now() where id = ?", [
        courseId,
      ])
      const subject = { type: 'course', id: courseId }
      await audit.record({ action: 'course.archived', subject }, trx)
    })
  }
}
