import type { HttpContext } from '@adonisjs/core/http'
import { assets } from '#config/assets'
import { IMMUTABLE, sendAsset } from '#core/http/send_asset'

/** Modules are fetched by pages of other sites: readable by all, they hold nothing of a tenant. */
function forEverySite({ response }: HttpContext): void {
  response.header('Access-Control-Allow-Origin', '*')
  response.header('Cross-Origin-Resource-Policy', 'cross-origin')
}

export default class WidgetAssetsController {
  /** The floating loader: short-lived, so that a fix reaches every site within minutes. */
  async loader(ctx: HttpContext) {
    forEverySite(ctx)
    const cacheControl = 'public, max-age=300, stale-while-revalidate=86400'
    return sendAsset(ctx, { folder: assets.widgets, path: 'v1.js', cacheControl })
  }

  /** One exact version, for sites that pin it with SRI. */
  async pinned(ctx: HttpContext) {
    forEverySite(ctx)
    const path = `${ctx.params.version}.js`
    return sendAsset(ctx, { folder: assets.widgets, path, cacheControl: IMMUTABLE })
  }

  async chunk(ctx: HttpContext) {
    forEverySite(ctx)
    const path = `assets/${ctx.params['*'].join('/')}`
    return sendAsset(ctx, { folder: assets.widgets, path, cacheControl: IMMUTABLE })
  }
}
