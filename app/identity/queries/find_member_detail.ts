import { Query } from '#core/database/query'
import { NotFound } from '#core/errors'
import { ListMembers, type ListedMember } from '#identity/queries/list_members'

interface MemberFacts {
  locale: 'tr' | 'en' | null
  timeZone: string | null
  bio: string | null
  emailVerifiedAt: Date | null
  hasPassword: boolean
  /** Places where they are signed in now */
  deviceCount: number
  /** When the open invitation was sent and how long its link works */
  invitedAt: Date | null
  invitationExpiresAt: Date | null
}

export type MemberDetail = ListedMember & MemberFacts

/** All that an admin sees of one member. */
export class FindMemberDetail extends Query {
  /** @throws {NotFound} */
  async handle(id: string): Promise<MemberDetail> {
    const member = await new ListMembers().byId(id)
    if (!member) {
      throw new NotFound()
    }
    const { rows } = await this.db.rawQuery<{ rows: MemberFacts[] }>(
      `select m.locale, m.time_zone as "timeZone", m.bio, m.email_verified_at as "emailVerifiedAt",
         m.password_hash is not null as "hasPassword",
         (select count(*)::int from devices d
          where d.member_id = m.id and d.revoked_at is null and d.expires_at > ?) as "deviceCount",
         i.created_at as "invitedAt", i.expires_at as "invitationExpiresAt"
       from members m left join invitations i
         on i.member_id = m.id and i.accepted_at is null and i.revoked_at is null
       where m.id = ?`,
      [new Date(), id]
    )
    return { ...member, ...rows[0] }
  }
}
