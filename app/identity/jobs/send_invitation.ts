import { InvitationMail } from '#identity/mails/invitation_mail'
import { FindInvitation } from '#identity/queries/find_invitation'
import { invitationToken } from '#identity/tokens/invitation_token'
import { MailJob } from '#notify/contract'
import { FindFrontDoor } from '#tenancy/contract'

/** Mails the link of an invitation, as long as it is good: not used, replaced or over. */
export default class SendInvitation extends MailJob<{ invitationId: string }> {
  protected async compose() {
    const invitation = await new FindInvitation().byId(this.payload.invitationId)
    if (!invitation) {
      return null
    }
    const { url } = await new FindFrontDoor().handle()
    const link = `${url}/app/invitations/${invitationToken.of(invitation.id)}`
    return new InvitationMail({ ...invitation, link }, this.context.locale)
  }
}
