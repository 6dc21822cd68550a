import { Query } from '#core/database/query'

export interface CompletedLesson {
  enrollmentId: string
  lessonId: string
  completedAt: Date
}

/** Completed lessons of some enrollments, in one query for any number of them. */
export class ListCompletedLessons extends Query {
  async handle(enrollmentIds: string[]): Promise<CompletedLesson[]> {
    const { rows } = await this.db.rawQuery(
      `select enrollment_id as "enrollmentId", lesson_id as "lessonId",
         recorded_at as "completedAt"
       from lesson_outcomes where enrollment_id = any(?::uuid[]) and kind = 'completed'`,
      [enrollmentIds]
    )
    return rows
  }
}
