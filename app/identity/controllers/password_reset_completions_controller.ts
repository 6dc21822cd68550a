import type { HttpContext } from '@adonisjs/core/http'
import { ResetPassword } from '#identity/actions/reset_password'
import { newPasswordValidator } from '#identity/validators/account'

export default class PasswordResetCompletionsController {
  async store({ params, request, response }: HttpContext) {
    const { password } = await request.strict(newPasswordValidator)
    return response.created({ data: await new ResetPassword().handle(params.token, password) })
  }
}
