import mail from '@adonisjs/mail/services/main'
import { InvitationMail } from '#identity/mails/invitation_mail'
import { FindInvitation } from '#identity/queries/find_invitation'
import { invitationToken } from '#identity/tokens/invitation_token'
import { Job, type Outcome } from '#queue/contract'
import { FindFrontDoor } from '#tenancy/contract'

/** Mails the link of an invitation, as long as it is good. */
export default class SendInvitation extends Job<{ invitationId: string }> {
  static options = { queue: 'outside' as const, timeout: '1m' }

  async execute(): Promise<Outcome | void> {
    const invitation = await new FindInvitation().byId(this.payload.invitationId)
    if (!invitation) {
      return this.discard('used, replaced or over')
    }
    const { url } = await new FindFrontDoor().handle()
    const link = `${url}/app/invitations/${invitationToken.of(invitation.id)}`
    await mail.send(new InvitationMail({ ...invitation, link }, this.context.locale))
  }
}
