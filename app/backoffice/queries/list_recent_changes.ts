import { Query } from '#core/database/query'

export interface RecentChange {
  id: string
  /** `<subject>.<past tense>`, as audited */
  action: string
  at: Date
  /** The member who did it; null for the system and the platform */
  actor: { id: string; name: string } | null
  subject: { type: string; id: string; name: string | null }
}

const SHOWN = 8

/** What people changed last. Who only came in or went out is no news here. */
export class ListRecentChanges extends Query {
  static source = 'read' as const

  async handle(): Promise<RecentChange[]> {
    const { rows } = await this.db.rawQuery(
      `select r.id, r.action, r.recorded_at as at,
         case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as actor,
         json_build_object('type', r.subject_type, 'id', r.subject_id, 'name',
           coalesce(m.name, c.title, r.after->>'name', r.after->>'title', r.after->>'origin',
             r.before->>'name', r.before->>'origin')) as subject
       from (select * from audit_records where subject_type not in ('device', 'session')
             order by recorded_at desc, id desc limit ?) r
       left join members a on r.actor_kind = 'member' and a.id = r.actor_id
       left join members m on r.subject_type = 'member' and m.id::text = r.subject_id
       left join courses c on r.subject_type = 'course' and c.id::text = r.subject_id
       order by r.recorded_at desc, r.id desc`,
      [SHOWN]
    )
    return rows
  }
}
