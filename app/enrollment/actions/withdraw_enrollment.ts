import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { EnrollmentEnded } from '#enrollment/events/enrollment_ended'
import { publish } from '#queue/contract'

export interface Withdrawal {
  enrollmentId: string
  actorId: string
  reason: string
}

/**
 * Ends a member's access to a course. What was watched and reached stays, and comes back with the
 * enrollment. Twice is once.
 */
export class WithdrawEnrollment {
  async handle({ enrollmentId, actorId, reason }: Withdrawal): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      const { rows } = await trx.rawQuery(
        `with before as (select id, state from enrollments where id = ? for update)
         update enrollments e set state = 'withdrawn' from before b
         where e.id = b.id and b.state in ('waitlisted', 'active', 'completed')
         returning b.state as "from", e.member_id as "memberId", e.course_id as "courseId"`,
        [enrollmentId]
      )
      if (rows.length === 0) {
        return
      }
      const [{ from, memberId, courseId }] = rows
      await trx.rawQuery(
        `update entitlements set revoked_at = now(), revoked_reason = ?
         where source_id = ? and member_id = ? and revoked_at is null`,
        [reason, enrollmentId, memberId]
      )
      await trx.rawQuery(
        `insert into enrollment_history (id, enrollment_id, from_state, to_state, reason, actor_id)
         values (?, ?, ?, 'withdrawn', ?, ?)`,
        [newId(), enrollmentId, from, reason, actorId]
      )
      await publish(
        new EnrollmentEnded(enrollmentId, { memberId, courseId, state: 'withdrawn' }),
        trx
      )
      const subject = { type: 'enrollment', id: enrollmentId }
      await audit.record({ action: 'enrollment.withdrawn', subject, after: { reason } }, trx)
    })
  }
}
