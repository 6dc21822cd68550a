import { LockCourse } from '#catalog/actions/draft/lock_course'
import { WriteComment } from '#catalog/actions/review/write_comment'
import { FindDraftLesson } from '#catalog/queries/draft/find_draft_lesson'
import { tenantConnection } from '#core/database/connections'
import type { Editor } from '#catalog/policies/editor_of'

interface Comment {
  courseId: string
  editor: Editor
  body: string
  lessonId?: string
}

/** A word between authors and reviewers, on the course or on one of its lessons. */
export class CommentCourse {
  /** @throws {NotFound} */
  async handle({ courseId, editor, body, lessonId }: Comment): Promise<{ id: string }> {
    return tenantConnection().transaction(async (trx) => {
      const { newest } = await new LockCourse().handle(courseId, editor, trx)
      if (lessonId) {
        await new FindDraftLesson(trx).handle(newest.id, lessonId)
      }
      const { memberId } = editor
      const comment = { courseId, number: newest.number, memberId, body, lessonId }
      return { id: await new WriteComment().handle({ ...comment, kind: 'comment' }, trx) }
    })
  }
}
