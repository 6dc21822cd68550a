import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { bindings } from '#core/database/bindings'
import { newId } from '#core/shared/id'

interface CommentToWrite {
  courseId: string
  number: number
  memberId: string | null
  kind: 'comment' | 'submitted' | 'withdrawn' | 'approved' | 'rejected'
  body: string
  lessonId?: string | null
}

/** A line in the thread of a course's review. */
export class WriteComment {
  async handle(
    { courseId, number, memberId, kind, body, lessonId = null }: CommentToWrite,
    trx: TransactionClientContract
  ): Promise<string> {
    const id = newId()
    await trx.rawQuery(
      `insert into review_comments (id, course_id, version_number, lesson_id, kind, body, member_id)
       values (?, ?, ?, ?, ?, ?, ?)`,
      bindings(id, courseId, number, lessonId, kind, body, memberId)
    )
    return id
  }
}
