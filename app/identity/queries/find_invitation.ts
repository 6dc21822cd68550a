import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import type { Role } from '#identity/domain/role'
import { InvitationEnded } from '#identity/errors'
import { invitationToken } from '#identity/tokens/invitation_token'

export interface InvitationRow {
  id: string
  memberId: string
  email: string
  name: string
  /** Only when somebody gave it: not the part of the address that stands in for it */
  givenName: string | null
  locale: 'tr' | 'en' | null
  /** As they are now: a change after the invitation holds */
  roles: Role[]
  expiresAt: Date
}

/** An invitation that can still be accepted. */
export class FindInvitation {
  constructor(private readonly db: QueryClientContract = tenantConnection()) {}

  /** @throws {NotFound} for a token that we did not issue @throws {InvitationEnded} */
  async byToken(token: string): Promise<InvitationRow> {
    const id = invitationToken.read(token)
    if (!id) {
      throw new NotFound()
    }
    const invitation = await this.byId(id)
    if (!invitation) {
      throw new InvitationEnded()
    }
    return invitation
  }

  /** null when it was used, replaced or has run out */
  async byId(id: string): Promise<InvitationRow | null> {
    const { rows } = await this.db.rawQuery(
      `select i.id, m.id as "memberId", m.email, m.name, m.locale,
         nullif(m.name, split_part(m.email, '@', 1)) as "givenName", i.expires_at as "expiresAt",
         array(select role from member_roles where member_id = m.id order by role) as roles
       from invitations i join members m on m.id = i.member_id
       where i.id = ? and i.accepted_at is null and i.revoked_at is null and i.expires_at > ?
         and m.status <> 'suspended'`,
      [id, new Date()]
    )
    return rows[0] ?? null
  }
}
