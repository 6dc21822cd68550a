import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { newId } from '#core/shared/id'

/** The last stroke of a course. Completing twice changes nothing. */
export class CompleteEnrollment {
  async handle(enrollmentId: string, trx: TransactionClientContract): Promise<void> {
    const { rows } = await trx.rawQuery(
      `update enrollments set state = 'completed', completed_at = now()
       where id = ? and state = 'active' returning id`,
      [enrollmentId]
    )
    if (rows.length > 0) {
      await trx.rawQuery(
        `insert into enrollment_history (id, enrollment_id, from_state, to_state, reason)
         values (?, ?, 'active', 'completed', 'all lessons completed')`,
        [newId(), enrollmentId]
      )
    }
  }
}
