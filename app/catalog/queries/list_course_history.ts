import { keysetAfter, keysetOrderBy, keysetPage, type KeysetOrder } from '#core/database/keyset'
import { Query } from '#core/database/query'

export interface HistoryLine {
  id: string
  /** `course.published`, `course.lesson.written` … */
  action: string
  /** What it was done to, where it was a part of the course */
  title: string | null
  version: number | null
  reason: string | null
  /** Null for the operator and for members who have left */
  by: string | null
  at: Date
}

const order: KeysetOrder = {
  column: `date_trunc('milliseconds', a.recorded_at at time zone 'UTC')`,
  holds: 'time',
  id: 'a.id',
  direction: 'desc',
}

/** Everything that was done to a course, the newest first, from the audit. */
export class ListCourseHistory extends Query {
  async handle(courseId: string, { after, limit = 30 }: { after?: string; limit?: number }) {
    const cursor = keysetAfter(order, after)
    const { rows } = await this.db.rawQuery(
      `select a.id, a.action, a.after ->> 'title' as title,
         (a.after ->> 'version')::int as version, a.after ->> 'reason' as reason, m.name as by,
         a.recorded_at as at
       from audit_records a left join members m on a.actor_kind = 'member' and m.id = a.actor_id
       where a.subject_type = 'course' and a.subject_id = ? and ${cursor.sql}
       order by ${keysetOrderBy(order)} limit ?`,
      [courseId, ...cursor.bindings, limit + 1] as never[]
    )
    return keysetPage<HistoryLine>(rows, limit, ({ at, id }) => [at.toISOString(), id])
  }
}
