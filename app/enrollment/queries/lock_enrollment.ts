import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { NotFound } from '#core/errors'

export interface LockedEnrollment {
  id: string
  memberId: string
  courseId: string
  versionId: string
}

/** Holds an enrollment until the transaction ends, so that two last lessons see each other. */
export class LockEnrollment {
  /** @throws {NotFound} */
  async handle(enrollmentId: string, trx: TransactionClientContract): Promise<LockedEnrollment> {
    const { rows } = await trx.rawQuery(
      `update enrollments set last_activity_at = now() where id = ?
       returning id, member_id as "memberId", course_id as "courseId",
         course_version_id as "versionId"`,
      [enrollmentId]
    )
    if (rows.length === 0) {
      throw new NotFound()
    }
    return rows[0]
  }
}
