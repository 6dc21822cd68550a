import { NotFound } from '#core/errors'
import { Query } from '#core/database/query'

/** The course of an enrollment, whoever's it is: for staff. */
export class FindEnrollment extends Query {
  /** @throws {NotFound} */
  async courseOf(id: string): Promise<string> {
    const { rows } = await this.db.rawQuery(
      'select course_id as "courseId" from enrollments where id = ?',
      [id]
    )
    if (rows.length === 0) {
      throw new NotFound()
    }
    return rows[0].courseId
  }
}
