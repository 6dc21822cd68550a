import { tenantConnection } from '#core/database/connections'
import { invitationToken } from '#identity/tokens/invitation_token'
import { FindFrontDoor } from '#tenancy/contract'

/** The link in an invitation's mail, for commands that print it beside. */
export class FindInvitationLink {
  /** null when nobody with this address has an invitation that is open */
  async byEmail(email: string): Promise<string | null> {
    const { rows } = await tenantConnection().rawQuery(
      `select i.id from invitations i join members m on m.id = i.member_id
       where m.email = ? and i.accepted_at is null and i.revoked_at is null and i.expires_at > ?`,
      [email, new Date()]
    )
    return rows.length === 0 ? null : this.byId(rows[0].id)
  }

  async byId(id: string): Promise<string> {
    const { url } = await new FindFrontDoor().handle()
    return `${url}/app/invitations/${invitationToken.of(id)}`
  }
}
