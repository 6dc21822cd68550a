import { audit } from '#audit/contract'
import { LockCourse } from '#catalog/actions/draft/lock_course'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import { FindMember, isStaff } from '#identity/contract'
import type { Editor } from '#catalog/policies/editor_of'
import type { Author } from '#catalog/queries/draft/list_authors'

interface NewAuthor {
  courseId: string
  editor: Editor
  /** Of somebody who teaches here */
  email: string
}

/** Lets another instructor work on a course. */
export class AddAuthor {
  /** @throws {NotFound} also for an address that is no instructor's */
  async handle({ courseId, editor, email }: NewAuthor): Promise<Author> {
    return tenantConnection().transaction(async (trx) => {
      await new LockCourse().handle(courseId, editor, trx)
      const member = await new FindMember(trx).byEmail(email.toLowerCase())
      if (!member || member.status !== 'active' || !isStaff(member.roles)) {
        throw new NotFound()
      }
      const { id, name } = member
      const { rows } = await trx.rawQuery(
        `insert into course_authors (course_id, member_id, is_owner) values (?, ?, not exists (
           select from course_authors where course_id = ?))
         on conflict (course_id, member_id) do update set is_owner = course_authors.is_owner
         returning is_owner as "isOwner"`,
        [courseId, id, courseId]
      )
      const subject = { type: 'course', id: courseId }
      await audit.record({ action: 'course.author_added', subject, after: { memberId: id } }, trx)
      return { id, name, isOwner: rows[0].isOwner }
    })
  }
}
