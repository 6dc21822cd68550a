import type { HttpContext } from '@adonisjs/core/http'
import { assets } from '#config/assets'
import { NotFound } from '#core/errors'
import { IMMUTABLE, sendAsset } from '#core/http/send_asset'

/** What must keep its name: the script before the first paint and the tab's mark. */
const ROOT_FILE = /^[a-z-]+\.(?:js|svg)$/

/** The portal is one page for all of its paths; what it loads is named by content. */
export default class PortalController {
  async handle(ctx: HttpContext) {
    const path: string = (ctx.params['*'] ?? []).join('/')
    const folder = assets.portal
    if (path.startsWith('assets/') || path.startsWith('fonts/')) {
      return sendAsset(ctx, { folder, path, cacheControl: IMMUTABLE })
    }
    if (ROOT_FILE.test(path)) {
      return sendAsset(ctx, { folder, path, cacheControl: 'no-cache' })
    }
    if (path.includes('.')) {
      throw new NotFound()
    }
    return sendAsset(ctx, { folder, path: 'index.html', cacheControl: 'no-cache' })
  }
}
