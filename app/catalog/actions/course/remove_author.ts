import { audit } from '#audit/contract'
import { LockCourse } from '#catalog/actions/draft/lock_course'
import { OwnerStays } from '#catalog/errors'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import type { Editor } from '#catalog/policies/editor_of'

interface AuthorToRemove {
  courseId: string
  memberId: string
  editor: Editor
}

/** Ends somebody's work on a course. Its owner stays. */
export class RemoveAuthor {
  /** @throws {NotFound | OwnerStays} */
  async handle({ courseId, memberId, editor }: AuthorToRemove): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      await new LockCourse().handle(courseId, editor, trx)
      const { rows } = await trx.rawQuery(
        'delete from course_authors where course_id = ? and member_id = ? returning is_owner',
        [courseId, memberId]
      )
      if (rows.length === 0) {
        throw new NotFound()
      }
      if (rows[0].is_owner) {
        throw new OwnerStays()
      }
      const subject = { type: 'course', id: courseId }
      await audit.record({ action: 'course.author_removed', subject, before: { memberId } }, trx)
    })
  }
}
