import type { IncomingMessage, ServerResponse } from 'node:http'
import i18nManager from '@adonisjs/i18n/services/main'
import { appUrl } from '#config/app'
import { newId } from '#core/shared/id'

const CODE = 'E_INVALID_TEXT'

/** An address that is no UTF-8 is refused before there is a request to speak of, as a problem too. */
export function refuseAddress(request: IncomingMessage, response: ServerResponse): void {
  const languages = (request.headers['accept-language'] ?? '').split(',')
  const wanted = languages.map((language) => language.split(';')[0].trim())
  const locale = i18nManager.getSupportedLocaleFor(wanted) ?? i18nManager.defaultLocale
  const i18n = i18nManager.locale(locale)
  const status = 422
  response.writeHead(status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': locale,
    'Cache-Control': 'no-store',
  })
  response.end(
    JSON.stringify({
      type: `${appUrl.origin}/problems/${CODE}`,
      title: i18n.formatMessage(`errors.${CODE}.title`),
      status,
      detail: i18n.formatMessage(`errors.${CODE}.detail`),
      code: CODE,
      requestId: newId(),
    })
  )
}
