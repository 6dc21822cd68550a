import { Query } from '#core/database/query'

/** Who of some members takes part in a course already. */
export class FindLivingEnrollments extends Query {
  async handle(courseId: string, memberIds: string[]): Promise<Set<string>> {
    const { rows } = await this.db.rawQuery(
      `select member_id as "memberId" from enrollments
       where course_id = ? and member_id = any(?::uuid[])
         and state in ('waitlisted', 'active', 'completed')`,
      [courseId, memberIds]
    )
    return new Set(rows.map(({ memberId }: { memberId: string }) => memberId))
  }
}
