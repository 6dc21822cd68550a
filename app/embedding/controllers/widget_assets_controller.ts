import type { HttpContext } from '@adonisjs/core/http'
import { assets } from '#config/assets'
import { IMMUTABLE, sendAsset } from '#core/http/send_asset'

const FLOATING = 'public, max-age=300, stale-while-revalidate=86400'

/** Modules are fetched by pages of other sites: readable by all, they hold nothing of a tenant. */
function forEverySite({ response }: HttpContext): void {
  response.header('Access-Control-Allow-Origin', '*')
  response.header('Cross-Origin-Resource-Policy', 'cross-origin')
}

export default class WidgetAssetsController {
  /** The floating loader: short-lived, so that a fix reaches every site within minutes. */
  async loader(ctx: HttpContext) {
    forEverySite(ctx)
    return sendAsset(ctx, { folder: assets.widgets, path: 'v1.js', cacheControl: FLOATING })
  }

  /** One exact version, for sites that pin it with SRI. */
  async pinned(ctx: HttpContext) {
    forEverySite(ctx)
    const path = `${ctx.params.version}.js`
    return sendAsset(ctx, { folder: assets.widgets, path, cacheControl: IMMUTABLE })
  }

  /** What editors and frameworks read about the elements. */
  async description(ctx: HttpContext) {
    forEverySite(ctx)
    const { version, file } = ctx.params
    const cacheControl = version === 'v1' ? FLOATING : IMMUTABLE
    return sendAsset(ctx, { folder: assets.widgets, path: `${version}/${file}`, cacheControl })
  }

  async types(ctx: HttpContext) {
    // They lie there as texts: by its name alone a .ts is taken for a film.
    ctx.params.file = `types/${ctx.params.file}.txt`
    return this.description(ctx)
  }

  /** Every element in every state, for developers; the page, then its parts. */
  async gallery(ctx: HttpContext) {
    const path = `gallery/${ctx.params.file ?? 'index.html'}`
    return sendAsset(ctx, { folder: assets.widgets, path, cacheControl: 'no-cache' })
  }

  async chunk(ctx: HttpContext) {
    forEverySite(ctx)
    const path = `assets/${ctx.params['*'].join('/')}`
    return sendAsset(ctx, { folder: assets.widgets, path, cacheControl: IMMUTABLE })
  }
}
