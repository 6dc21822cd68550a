import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'

/** Nobody enrolls with it any more; who has, stays. Twice is once. */
export class RevokeEnrollmentCode {
  async handle(id: string): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      const { rows } = await trx.rawQuery(
        `update enrollment_codes set revoked_at = now() where id = ? and revoked_at is null
         returning course_id as "courseId", code`,
        [id]
      )
      for (const { courseId, code } of rows) {
        const subject = { type: 'course', id: courseId }
        await audit.record({ action: 'enrollment_code.revoked', subject, before: { code } }, trx)
      }
    })
  }
}
