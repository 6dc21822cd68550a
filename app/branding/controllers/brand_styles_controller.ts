import type { HttpContext } from '@adonisjs/core/http'
import { settings } from '#tenancy/contract'
import { brandCss } from '#tenancy/shared/brand_css'

/** The tenant's colours and fonts for pages of its own host; a policy without inline styles wants a file. */
export default class BrandStylesController {
  async show({ response }: HttpContext) {
    response.header('Cache-Control', 'no-cache')
    response.header('Content-Type', 'text/css; charset=utf-8')
    const css = brandCss(await settings.read('brand'))
    // An answer of nothing would have no type, and a browser refuses a style sheet without one.
    return response.send(css || ':root {}\n')
  }
}
