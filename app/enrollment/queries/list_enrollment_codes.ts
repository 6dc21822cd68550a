import { Query } from '#core/database/query'

export interface ListedCode {
  id: string
  code: string
  note: string
  seats: number | null
  used: number
  validUntil: Date | null
  createdAt: Date
}

/** The codes of a course that are good or were, newest first; at most as many as a person oversees. */
export class ListEnrollmentCodes extends Query {
  async handle(courseId: string): Promise<ListedCode[]> {
    const { rows } = await this.db.rawQuery(
      `select id, code, note, seats, used, valid_until as "validUntil", created_at as "createdAt"
       from enrollment_codes where course_id = ? and revoked_at is null
       order by created_at desc, id limit 200`,
      [courseId]
    )
    return rows
  }

  async courseOf(id: string): Promise<string | null> {
    const { rows } = await this.db.rawQuery(
      'select course_id as "courseId" from enrollment_codes where id = ? and revoked_at is null',
      [id]
    )
    return rows[0]?.courseId ?? null
  }
}
