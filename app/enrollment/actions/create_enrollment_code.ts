import { audit } from '#audit/contract'
import { bindings } from '#core/database/bindings'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { CodeTaken } from '#enrollment/errors'
import type { ListedCode } from '#enrollment/queries/list_enrollment_codes'
import { newCode } from '#enrollment/shared/enrollment_code'

interface NewEnrollmentCode {
  courseId: string
  createdBy: string
  /** Folded; none: one is made */
  code?: string
  note?: string
  seats?: number | null
  validUntil?: Date | null
}

/** A code for a course, of one's own choice or made. */
export class CreateEnrollmentCode {
  /** @throws {CodeTaken} when there is or was such a code, in whatever course */
  async handle(input: NewEnrollmentCode): Promise<ListedCode> {
    const { courseId, createdBy, code = newCode(), note = '' } = input
    const { seats = null, validUntil = null } = input
    return tenantConnection().transaction(async (trx) => {
      const { rows } = await trx.rawQuery(
        `insert into enrollment_codes (id, course_id, code, note, seats, valid_until, created_by)
         values (?, ?, ?, ?, ?, ?, ?) on conflict (code) do nothing
         returning id, code, note, seats, used, valid_until as "validUntil",
           created_at as "createdAt"`,
        bindings(newId(), courseId, code, note, seats, validUntil, createdBy)
      )
      if (rows.length === 0) {
        throw new CodeTaken()
      }
      const subject = { type: 'course', id: courseId }
      const after = { code, seats, validUntil: validUntil?.toISOString() ?? null }
      await audit.record({ action: 'enrollment_code.created', subject, after }, trx)
      return rows[0]
    })
  }
}
