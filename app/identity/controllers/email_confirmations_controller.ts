import type { HttpContext } from '@adonisjs/core/http'
import { emptyValidator } from '#core/validators/empty'
import { ConfirmEmail } from '#identity/actions/confirm_email'
import { FindMailLink } from '#identity/queries/find_mail_link'

export default class EmailConfirmationsController {
  async show({ params, response }: HttpContext) {
    const link = await new FindMailLink().byToken(params.token, ['email_change', 'verification'])
    response.header('Cache-Control', 'no-store')
    return { data: { email: link.email, purpose: link.purpose, expiresAt: link.expiresAt } }
  }

  async store({ params, request, response }: HttpContext) {
    await request.strict(emptyValidator)
    return response.created({ data: await new ConfirmEmail().handle(params.token) })
  }
}
