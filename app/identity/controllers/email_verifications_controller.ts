import type { HttpContext } from '@adonisjs/core/http'
import { requireActor } from '#core/http/actor'
import { emptyValidator } from '#core/validators/empty'
import { RequestVerification } from '#identity/actions/request_verification'

export default class EmailVerificationsController {
  async store(ctx: HttpContext) {
    await ctx.request.strict(emptyValidator)
    const asked = await new RequestVerification().handle(requireActor(ctx).id)
    return ctx.response.created({ data: asked })
  }
}
