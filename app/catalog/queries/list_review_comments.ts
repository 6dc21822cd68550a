import { Query } from '#core/database/query'

export interface ReviewComment {
  id: string
  kind: 'comment' | 'submitted' | 'withdrawn' | 'approved' | 'rejected'
  body: string
  version: number
  lessonId: string | null
  /** Null after the member has left */
  author: string | null
  writtenAt: Date
}

const MOST = 200

/** The newest lines of a course's thread, in the order in which they were written. */
export class ListReviewComments extends Query {
  async handle(courseId: string): Promise<ReviewComment[]> {
    const { rows } = await this.db.rawQuery(
      `select r.id, r.kind, r.body, r.version_number as version, r.lesson_id as "lessonId",
         m.name as author, r.written_at as "writtenAt"
       from review_comments r left join members m on m.id = r.member_id
       where r.course_id = ? order by r.written_at desc, r.id desc limit ${MOST}`,
      [courseId]
    )
    return rows.reverse()
  }
}
