import { Query } from '#core/database/query'

export interface WaitingReview {
  courseId: string
  title: string
  version: number
  submittedAt: Date
  by: string | null
  lessonCount: number
}

const MOST = 100

/** Versions that wait for somebody to approve them, the longest first. */
export class ListWaitingReviews extends Query {
  async handle(): Promise<WaitingReview[]> {
    const { rows } = await this.db.rawQuery(
      `select v.course_id as "courseId", v.title, v.number as version,
         v.submitted_at as "submittedAt", v.lesson_count as "lessonCount",
         (select m.name from review_comments r join members m on m.id = r.member_id
          where r.course_id = v.course_id and r.kind = 'submitted'
          order by r.written_at desc limit 1) as by
       from course_versions v where v.state = 'in_review'
       order by v.submitted_at, v.id limit ${MOST}`
    )
    return rows
  }
}
