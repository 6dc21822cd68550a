import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { newId } from '#core/shared/id'

export interface EnrollmentCause {
  source: 'free' | 'code' | 'admin' | 'csv'
  codeId?: string
  /** In somebody's words; none: the source says it */
  reason?: string
  /** Who did it; none: the member */
  actorId?: string
}

interface Entitled {
  enrollmentId: string
  memberId: string
  courseId: string
  cause: EnrollmentCause
}

/** Why a member has access to a course, and the first line of the enrollment's history. */
export class EntitleMember {
  async handle(
    { enrollmentId, memberId, courseId, cause }: Entitled,
    trx: TransactionClientContract
  ): Promise<void> {
    const kind = cause.source === 'csv' ? 'admin' : cause.source
    await trx.rawQuery(
      `insert into entitlements (id, member_id, course_id, source_kind, source_id)
       values (?, ?, ?, ?, ?)`,
      [newId(), memberId, courseId, kind, enrollmentId]
    )
    await trx.rawQuery(
      `insert into enrollment_history (id, enrollment_id, to_state, reason, actor_id)
       values (?, ?, 'active', ?, ?)`,
      [newId(), enrollmentId, cause.reason ?? cause.source, cause.actorId ?? memberId]
    )
  }
}
