import type { HttpContext } from '@adonisjs/core/http'
import { apiDescription } from '#core/openapi/api_description'

/** The API as data, in the reader's language. It holds nothing of a tenant: any site may read it. */
export default class OpenapiController {
  async show({ response, i18n }: HttpContext): Promise<object> {
    response.header('Access-Control-Allow-Origin', '*')
    response.header('Cache-Control', 'public, max-age=300')
    return apiDescription.forLocale(i18n.locale)
  }
}
