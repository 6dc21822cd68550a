import type { HttpContext } from '@adonisjs/core/http'
import i18nManager from '@adonisjs/i18n/services/main'
import { assets } from '#config/assets'
import { NotFound } from '#core/errors'
import { sendAsset } from '#core/http/send_asset'
import { apiPage } from '#core/openapi/page/api_page'
import { docsValidator } from '#core/validators/docs'

const SHARED = /^(tokens\.css|fonts\/[a-z-]+\.woff2)$/
const OWN = /^api\.(css|js)$/

/** The API for people to read, from this server alone. */
export default class ApiDocsController {
  async show(ctx: HttpContext) {
    const { locale = ctx.i18n.locale } = await ctx.request.strict(docsValidator)
    ctx.i18n = i18nManager.locale(locale)
    ctx.response.header('Content-Language', locale)
    ctx.response.header('Content-Type', 'text/html; charset=utf-8')
    ctx.response.header('Cache-Control', 'public, max-age=300')
    return apiPage.forLocale(locale)
  }

  async asset(ctx: HttpContext) {
    const path: string = ctx.params['*'].join('/')
    const folder = SHARED.test(path) ? assets.look : OWN.test(path) && assets.pages
    if (!folder) {
      throw new NotFound()
    }
    return sendAsset(ctx, { folder, path, cacheControl: 'no-cache' })
  }
}
