import { Query } from '#core/database/query'

/** Living enrollments by course, for lists of courses. Courses without any are left out. */
export class CountEnrollments extends Query {
  static source = 'read' as const

  async handle(courseIds: string[]): Promise<Map<string, number>> {
    const { rows } = await this.db.rawQuery(
      `select course_id as id, count(*)::int as n from enrollments
       where course_id = any(?::uuid[]) and state in ('active', 'completed') group by course_id`,
      [courseIds]
    )
    return new Map(rows.map(({ id, n }: { id: string; n: number }) => [id, n]))
  }
}
