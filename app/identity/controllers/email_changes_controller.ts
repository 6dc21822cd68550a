import type { HttpContext } from '@adonisjs/core/http'
import { requireActor } from '#core/http/actor'
import { RequestEmailChange } from '#identity/actions/request_email_change'
import { emailChangeValidator } from '#identity/validators/account'

export default class EmailChangesController {
  async store(ctx: HttpContext) {
    const input = await ctx.request.strict(emailChangeValidator)
    const asked = await new RequestEmailChange().handle(requireActor(ctx).id, input)
    return ctx.response.created({ data: asked })
  }
}
