import { Query } from '#core/database/query'

export interface LessonProgress {
  enrollmentId: string
  lessonId: string
  share: number
  watchedMs: number
  positionMs: number
  updatedAt: Date
}

/** Progress in all lessons of some enrollments, in one query for any number of them. */
export class ListLessonProgress extends Query {
  async handle(enrollmentIds: string[]): Promise<LessonProgress[]> {
    const { rows } = await this.db.rawQuery(
      `select enrollment_id as "enrollmentId", lesson_id as "lessonId", share,
         watched_ms as "watchedMs", position_ms as "positionMs", updated_at as "updatedAt"
       from lesson_progress where enrollment_id = any(?::uuid[])`,
      [enrollmentIds]
    )
    return rows
  }
}
