import { Query } from '#core/database/query'
import { keysetAfter, keysetOrderBy, keysetPage, type KeysetOrder } from '#core/database/keyset'

export interface EnrollmentRow {
  id: string
  courseId: string
  versionId: string
  state: 'waitlisted' | 'active' | 'completed' | 'expired' | 'withdrawn'
  enrolledAt: Date
  completedAt: Date | null
  lastActivityAt: Date
}

interface Filter {
  memberId: string
  states?: string[]
  after?: string
  limit?: number
}

const order: KeysetOrder = {
  column: `date_trunc('milliseconds', last_activity_at at time zone 'UTC')`,
  holds: 'time',
  id: 'id',
  direction: 'desc',
}

const columns = `id, course_id as "courseId", course_version_id as "versionId", state,
  enrolled_at as "enrolledAt", completed_at as "completedAt", last_activity_at as "lastActivityAt"`

/** A member's enrollments, the one last worked on first. */
export class ListEnrollments extends Query {
  async handle({ memberId, states, after, limit = 20 }: Filter) {
    const cursor = keysetAfter(order, after)
    const { rows } = await this.db.rawQuery(
      `select ${columns} from enrollments
       where member_id = ? and (?::text[] is null or state = any(?::text[])) and ${cursor.sql}
       order by ${keysetOrderBy(order)} limit ?`,
      [memberId, states ?? null, states ?? null, ...cursor.bindings, limit + 1] as never[]
    )
    return keysetPage<EnrollmentRow>(rows, limit, (row) => [
      row.lastActivityAt.toISOString(),
      row.id,
    ])
  }

  /** The member's living enrollments in some courses. */
  async inCourses(memberId: string, courseIds: string[]): Promise<EnrollmentRow[]> {
    const { rows } = await this.db.rawQuery(
      `select ${columns} from enrollments
       where member_id = ? and course_id = any(?::uuid[])
         and state in ('waitlisted', 'active', 'completed')`,
      [memberId, courseIds]
    )
    return rows
  }

  /** The member's own enrollment; another's is not there. */
  async find(memberId: string, id: string): Promise<EnrollmentRow | null> {
    const { rows } = await this.db.rawQuery(
      `select ${columns} from enrollments where id = ? and member_id = ?`,
      [id, memberId]
    )
    return rows[0] ?? null
  }
}
