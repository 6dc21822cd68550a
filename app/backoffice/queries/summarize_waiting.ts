import { Query } from '#core/database/query'

export interface Waiting {
  invitations: { open: number; expired: number; oldestAt: Date | null }
  members: { active: number; invited: number; suspended: number }
  courses: { published: number; draft: number }
  reviews: { count: number; oldestAt: Date | null }
}

/** What waits for an admin, and how large the academy is. */
export class SummarizeWaiting extends Query {
  static source = 'read' as const

  async handle(): Promise<Waiting> {
    const { rows } = await this.db.rawQuery(
      `select
         (select json_build_object('open', count(*) filter (where expires_at > now()),
            'expired', count(*) filter (where expires_at <= now()), 'oldestAt', min(created_at))
          from invitations where accepted_at is null and revoked_at is null) as invitations,
         (select json_build_object('active', count(*) filter (where status = 'active'),
            'invited', count(*) filter (where status = 'invited'),
            'suspended', count(*) filter (where status = 'suspended')) from members) as members,
         (select json_build_object('published', count(*) filter (where state = 'published'),
            'draft', count(*) filter (where state = 'draft')) from courses) as courses,
         (select json_build_object('count', count(*), 'oldestAt', min(submitted_at))
          from course_versions where state = 'in_review') as reviews`
    )
    const { invitations, reviews, ...rest } = rows[0]
    return { ...rest, invitations: dated(invitations), reviews: dated(reviews) }
  }
}

/** Times inside JSON come as text. */
function dated<Row extends { oldestAt: string | null }>(row: Row) {
  return { ...row, oldestAt: row.oldestAt === null ? null : new Date(row.oldestAt) }
}
