import { Query } from '#core/database/query'
import { CodeUnknown } from '#enrollment/errors'
import { foldCode } from '#enrollment/shared/enrollment_code'

export interface EnrollmentCodeRow {
  id: string
  courseId: string
  code: string
}

/** A code that has not been taken back, however it was typed. */
export class FindEnrollmentCode extends Query {
  /** @throws {CodeUnknown} */
  async require(text: string): Promise<EnrollmentCodeRow> {
    const { rows } = await this.db.rawQuery(
      `select id, course_id as "courseId", code from enrollment_codes
       where code = ? and revoked_at is null`,
      [foldCode(text)]
    )
    if (rows.length === 0) {
      throw new CodeUnknown()
    }
    return rows[0]
  }
}
