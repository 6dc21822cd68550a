import { Query } from '#core/database/query'

export interface Waiting {
  invitations: { open: number; expired: number; oldestAt: Date | null }
  members: { active: number; invited: number; suspended: number }
  courses: { published: number; draft: number }
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
            'draft', count(*) filter (where state = 'draft')) from courses) as courses`
    )
    const { invitations, ...rest } = rows[0]
    const { oldestAt } = invitations
    return { ...rest, invitations: { ...invitations, oldestAt: oldestAt && new Date(oldestAt) } }
  }
}
