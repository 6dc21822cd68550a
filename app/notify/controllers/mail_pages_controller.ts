import type { HttpContext } from '@adonisjs/core/http'
import { renderSample } from '#notify/mails/render_sample'
import { mailPreviewValidator } from '#notify/validators/mails'

/** Mails carry their styles in themselves, as mail programs want it; nothing else may run here. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'; sandbox"

export default class MailPagesController {
  async show({ params, request, response, i18n }: HttpContext) {
    const { locale = i18n.locale } = await request.strict(mailPreviewValidator)
    const { html } = await renderSample(params.name, locale)
    response.header('Content-Security-Policy', POLICY)
    response.header('X-Frame-Options', 'SAMEORIGIN')
    response.header('X-Robots-Tag', 'noindex')
    response.type('html')
    return html
  }
}
