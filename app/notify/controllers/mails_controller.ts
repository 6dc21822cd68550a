import type { HttpContext } from '@adonisjs/core/http'
import { mailKinds } from '#notify/mails/mail_kinds'
import { renderSample } from '#notify/mails/render_sample'
import { mailPreviewValidator } from '#notify/validators/mails'

export default class MailsController {
  async index({ i18n }: HttpContext) {
    const rendered = await Promise.all(
      mailKinds.names().map((name) => renderSample(name, i18n.locale))
    )
    return { data: rendered.map(({ name, subject }) => ({ name, subject })) }
  }

  async show({ params, request, i18n }: HttpContext) {
    const { locale = i18n.locale } = await request.strict(mailPreviewValidator)
    return { data: await renderSample(params.name, locale) }
  }
}
