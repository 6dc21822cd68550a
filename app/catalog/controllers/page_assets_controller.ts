import type { HttpContext } from '@adonisjs/core/http'
import { assets } from '#config/assets'
import { NotFound } from '#core/errors'
import { IMMUTABLE, sendAsset } from '#core/http/send_asset'

/** Styles and fonts of public pages; each of their versions has its own address. */
export default class PageAssetsController {
  async handle(ctx: HttpContext) {
    const path: string = ctx.params['*'].join('/')
    const isShared = path === 'tokens.css' || /^fonts\/[a-z-]+\.woff2$/.test(path)
    if (!isShared && path !== 'pages.css') {
      throw new NotFound()
    }
    const folder = isShared ? assets.look : assets.pages
    return sendAsset(ctx, { folder, path, cacheControl: IMMUTABLE })
  }
}
