import type { HttpContext } from '@adonisjs/core/http'
import { addressBlock } from '#core/shared/address_block'
import { RequestPasswordReset } from '#identity/actions/request_password_reset'
import { FindMailLink } from '#identity/queries/find_mail_link'
import { resetRequestValidator } from '#identity/validators/account'

export default class PasswordResetsController {
  async store({ request, response }: HttpContext) {
    const { email } = await request.strict(resetRequestValidator)
    const asked = await new RequestPasswordReset().handle(email, addressBlock(request.ip()))
    return response.created({ data: asked })
  }

  async show({ params, response }: HttpContext) {
    const { email, expiresAt } = await new FindMailLink().byToken(params.token, ['password_reset'])
    response.header('Cache-Control', 'no-store')
    return { data: { email, expiresAt } }
  }
}
