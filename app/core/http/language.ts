import type { HttpContext } from '@adonisjs/core/http'
import type { I18n } from '@adonisjs/i18n'
import i18nManager from '@adonisjs/i18n/services/main'
import { tenantContext } from '#core/tenant_context'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    i18n: I18n
    /** What the request asks for, of the languages that we speak */
    askedLocale?: string | null
  }
}

/**
 * Chooses the language of an answer: what the request asks for, then the member's, then the
 * tenant's. Called again whenever one of them becomes known.
 */
export function chooseLanguage(ctx: HttpContext): void {
  if (ctx.askedLocale === undefined) {
    ctx.askedLocale = askedLocale(ctx)
  }
  const locale =
    ctx.askedLocale ??
    ctx.actor?.locale ??
    tenantContext.current?.locale ??
    i18nManager.defaultLocale
  if (ctx.i18n?.locale !== locale) {
    ctx.i18n = i18nManager.locale(locale)
    ctx.response.header('Content-Language', locale)
  }
}

function askedLocale({ request }: HttpContext): string | null {
  const wanted = request.languages().filter((language) => language !== '*')
  return i18nManager.getSupportedLocaleFor(wanted)
}
