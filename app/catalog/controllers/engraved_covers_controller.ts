import type { HttpContext } from '@adonisjs/core/http'
import { engravedCover, type Theme } from '#catalog/pages/engraved_cover'
import { IMMUTABLE } from '#core/http/send_asset'

/** Drawn from the address alone: no tenant, no database. */
export default class EngravedCoversController {
  async handle({ params, response }: HttpContext) {
    const theme: Theme = params.theme === 'dark' ? 'dark' : 'light'
    response.header('Cache-Control', IMMUTABLE)
    response.header('Content-Type', 'image/svg+xml')
    return response.send(engravedCover(params.seed, theme))
  }
}
