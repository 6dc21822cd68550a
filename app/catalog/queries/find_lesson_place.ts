import { Query } from '#core/database/query'

/** Which course a lesson belongs to, in whatever version it stands. */
export class FindLessonPlace extends Query {
  async handle(lessonId: string): Promise<{ courseId: string; lessonId: string } | null> {
    const { rows } = await this.db.rawQuery(
      `select v.course_id as "courseId", l.stable_id as "lessonId"
       from lessons l join course_versions v on v.id = l.version_id
       where l.stable_id = ? limit 1`,
      [lessonId]
    )
    return rows[0] ?? null
  }
}
