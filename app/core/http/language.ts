import type { HttpContext } from '@adonisjs/core/http'
import type { I18n } from '@adonisjs/i18n'
import i18nManager from '@adonisjs/i18n/services/main'
import { tenantContext } from '#core/tenant_context'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    i18n: I18n
  }
}

/**
 * Chooses the language of an answer: what the request asks for, then the member's, then the
 * tenant's. Called again whenever one of them becomes known.
 */
export function chooseLanguage(ctx: HttpContext): void {
  const wanted = ctx.request.languages().filter((language) => language !== '*')
  const locale =
    i18nManager.getSupportedLocaleFor(wanted) ??
    ctx.actor?.locale ??
    tenantContext.current?.locale ??
    i18nManager.defaultLocale
  ctx.i18n = i18nManager.locale(locale)
  ctx.response.header('Content-Language', locale)
  if ('view' in ctx) {
    ctx.view.share({ i18n: ctx.i18n, locale })
  }
}
