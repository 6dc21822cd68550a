import { Query } from '#core/database/query'
import type { EnrollmentRow } from '#enrollment/queries/list_enrollments'

export interface HistoryRow {
  id: string
  fromState: EnrollmentRow['state'] | null
  toState: EnrollmentRow['state']
  reason: string
  actorName: string | null
  changedAt: Date
}

/** What happened to an enrollment, newest first; a handful of rows. */
export class ListEnrollmentHistory extends Query {
  async handle(enrollmentId: string): Promise<HistoryRow[]> {
    const { rows } = await this.db.rawQuery(
      `select h.id, h.from_state as "fromState", h.to_state as "toState", h.reason,
         m.name as "actorName", h.changed_at as "changedAt"
       from enrollment_history h left join members m on m.id = h.actor_id
       where h.enrollment_id = ? order by h.changed_at desc, h.id desc limit 200`,
      [enrollmentId]
    )
    return rows
  }
}
