import type { HttpContext } from '@adonisjs/core/http'
import { requireActor } from '#core/http/actor'
import { ChangePassword } from '#identity/actions/change_password'
import { passwordChangeValidator } from '#identity/validators/account'

export default class PasswordsController {
  async update(ctx: HttpContext) {
    const change = await ctx.request.strict(passwordChangeValidator)
    await new ChangePassword().handle(requireActor(ctx), change)
    return ctx.response.noContent()
  }
}
