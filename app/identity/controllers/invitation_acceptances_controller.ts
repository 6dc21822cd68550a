import type { HttpContext } from '@adonisjs/core/http'
import { AcceptInvitation } from '#identity/actions/accept_invitation'
import { acceptanceValidator } from '#identity/validators/members'

export default class InvitationAcceptancesController {
  async store({ params, request, response }: HttpContext) {
    const input = await request.strict(acceptanceValidator)
    return response.created({ data: await new AcceptInvitation().handle(params.token, input) })
  }
}
