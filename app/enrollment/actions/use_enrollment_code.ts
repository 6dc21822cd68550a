import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { findPublishedCourse } from '#catalog/contract'
import { tenantConnection } from '#core/database/connections'
import { throttle } from '#core/http/throttle'
import { EnrollMember, type Enrolled } from '#enrollment/actions/enroll_member'
import { CodeExpired, CodeUnknown, CodeUsedUp } from '#enrollment/errors'
import { FindEnrollmentCode } from '#enrollment/queries/find_enrollment_code'

/**
 * Enrolls whoever has a code in its course. A seat of the code is taken in the transaction of the
 * enrollment: of two who want the last one, one gets it. Who is enrolled already takes none.
 */
export class UseEnrollmentCode {
  /** @throws {CodeUnknown | CodeExpired | CodeUsedUp | TooManyRequests} */
  async handle({ memberId, code }: { memberId: string; code: string }): Promise<Enrolled> {
    await throttle.count('enrollment-code', memberId)
    const found = await new FindEnrollmentCode().require(code)
    const course = await findPublishedCourse(found.courseId)
    if (!course) {
      throw new CodeUnknown()
    }
    const cause = { source: 'code' as const, codeId: found.id, reason: found.code }
    return tenantConnection().transaction(async (trx) => {
      const enrolled = await new EnrollMember().within({ memberId, course, cause }, trx)
      if (enrolled.isNew) {
        await this.#takeSeat(found.id, trx)
      }
      return enrolled
    })
  }

  /** The enrollment refers to the code: a stronger lock would wait for others who wait for this one. */
  async #takeSeat(id: string, trx: TransactionClientContract): Promise<void> {
    const { rows } = await trx.rawQuery(
      `select revoked_at is not null as "isRevoked", valid_until <= now() as "isExpired",
         used >= seats as "isUsedUp"
       from enrollment_codes where id = ? for no key update`,
      [id]
    )
    const [code] = rows
    if (code.isRevoked) {
      throw new CodeUnknown()
    }
    if (code.isExpired) {
      throw new CodeExpired()
    }
    if (code.isUsedUp) {
      throw new CodeUsedUp()
    }
    await trx.rawQuery('update enrollment_codes set used = used + 1 where id = ?', [id])
  }
}
