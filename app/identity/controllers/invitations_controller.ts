import type { HttpContext } from '@adonisjs/core/http'
import { requireActor } from '#core/http/actor'
import { InviteMember } from '#identity/actions/invite_member'
import { FindInvitation } from '#identity/queries/find_invitation'
import { invitationValidator } from '#identity/validators/members'

export default class InvitationsController {
  async show({ params, response }: HttpContext) {
    const invitation = await new FindInvitation().byToken(params.token)
    const { email, givenName: name, roles, expiresAt } = invitation
    response.header('Cache-Control', 'no-store')
    return { data: { email, name, roles, expiresAt } }
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.strict(invitationValidator)
    const { id: invitedBy } = requireActor(ctx)
    const invitation = await new InviteMember().handle({ ...input, invitedBy })
    return ctx.response.created({ data: invitation })
  }
}
