import { audit } from '#audit/contract'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { MemberEnrolled } from '#enrollment/events/member_enrolled'
import { AlreadyEnrolled } from '#enrollment/errors'
import { publish } from '#queue/contract'

interface Restored {
  memberId: string
  courseId: string
  state: 'active' | 'completed'
}

/** Takes a withdrawal back: access, progress and version are those from before. Twice is once. */
export class RestoreEnrollment {
  /** @throws {AlreadyEnrolled} when the member has enrolled anew meanwhile */
  async handle({
    enrollmentId,
    actorId,
  }: {
    enrollmentId: string
    actorId: string
  }): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      const enrollment = await this.#open(enrollmentId, trx)
      if (!enrollment) {
        return
      }
      const { memberId, courseId, state } = enrollment
      await trx.rawQuery(
        `update entitlements set revoked_at = null, revoked_reason = null
         where source_id = ? and member_id = ?`,
        [enrollmentId, memberId]
      )
      await trx.rawQuery(
        `insert into enrollment_history (id, enrollment_id, from_state, to_state, reason, actor_id)
         values (?, ?, 'withdrawn', ?, 'restored', ?)`,
        [newId(), enrollmentId, state, actorId]
      )
      await publish(new MemberEnrolled(enrollmentId, { memberId, courseId, source: 'admin' }), trx)
      const subject = { type: 'enrollment', id: enrollmentId }
      await audit.record({ action: 'enrollment.restored', subject }, trx)
    })
  }

  async #open(id: string, trx: TransactionClientContract): Promise<Restored | undefined> {
    try {
      const { rows } = await trx.rawQuery(
        `update enrollments
         set state = case when completed_at is null then 'active' else 'completed' end
         where id = ? and state = 'withdrawn'
         returning member_id as "memberId", course_id as "courseId", state`,
        [id]
      )
      return rows[0]
    } catch (error) {
      if ((error as { constraint?: string }).constraint === 'enrollments_living') {
        throw new AlreadyEnrolled({ cause: error })
      }
      throw error
    }
  }
}
