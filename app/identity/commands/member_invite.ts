import { args, flags } from '@adonisjs/core/ace'
import { ProductCommand } from '#core/console/product_command'
import { splitByComma } from '#core/console/split_by_comma'

export default class MemberInvite extends ProductCommand {
  static commandName = 'member:invite'
  static description = 'Invite somebody into a tenant'

  @args.string({ description: 'E-mail address' })
  declare email: string

  @flags.string({ description: 'Slug of the tenant', required: true })
  declare tenant: string

  @flags.array({
    description: 'STUDENT, INSTRUCTOR, TENANT_ADMIN',
    default: ['STUDENT'],
    parse: splitByComma,
  })
  declare roles: string[]

  @flags.string({ description: 'Name' })
  declare name: string

  async run() {
    const { InviteMember } = await import('#identity/actions/invite_member')
    const { FindInvitationLink } = await import('#identity/queries/find_invitation_link')
    const { inTenant } = await import('#tenancy/contract')
    const { invitationValidator } = await import('#identity/validators/members')
    const { email, name, roles } = this
    const input = await invitationValidator.validate({ email, name, roles })
    const invitation = await inTenant(this.tenant, async () => {
      const sent = await new InviteMember().handle({ ...input, invitedBy: null })
      return { ...sent, link: await new FindInvitationLink().byId(sent.id) }
    })
    this.print(invitation, `${invitation.email}: ${invitation.link}`)
  }
}
