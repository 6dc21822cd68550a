import type { HttpContext } from '@adonisjs/core/http'
import i18nManager from '@adonisjs/i18n/services/main'
import { pageLinks, type PageLocale } from '#catalog/pages/page_links'
import { tenantContext } from '#core/tenant_context'
import { FindFrontDoor, settings } from '#tenancy/contract'

/** A page may be a minute old; whoever waits for a newer one gets the old one at once. */
const CACHE = 'public, max-age=60, stale-while-revalidate=300'

/**
 * Begins a public page: its language is that of its address, not of the browser, so that a link
 * shows everybody the same. @throws {NoTenant} on the operator's own host
 */
export async function openPage(ctx: HttpContext, path: string) {
  const { name } = tenantContext.require()
  const locale: PageLocale = ctx.request.url().match(/^\/en(?:\/|$)/) ? 'en' : 'tr'
  ctx.i18n = i18nManager.locale(locale)
  ctx.response.header('Content-Language', locale)
  ctx.response.header('Cache-Control', CACHE)
  ctx.view.share({ i18n: ctx.i18n, locale })
  const door = await new FindFrontDoor().handle()
  const links = pageLinks(door, locale, path)
  const { logoFileId } = await settings.read('brand')
  const logoUrl = logoFileId && `/media/logo/${logoFileId}`
  return { academy: name, logoUrl, links, i18n: ctx.i18n, locale, t: translator(ctx) }
}

function translator({ i18n }: HttpContext) {
  return (key: string, values?: Record<string, string | number>) =>
    i18n.t(`catalog.pages.${key}`, values)
}
