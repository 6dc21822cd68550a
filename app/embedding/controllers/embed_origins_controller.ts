import type { HttpContext } from '@adonisjs/core/http'
import { AllowOrigin } from '#embedding/actions/allow_origin'
import { DisallowOrigin } from '#embedding/actions/disallow_origin'
import { ListEmbedOrigins } from '#embedding/queries/list_embed_origins'
import { embedOriginValidator } from '#embedding/validators/embedding'

export default class EmbedOriginsController {
  async index() {
    return { data: await new ListEmbedOrigins().handle() }
  }

  async store({ request, response }: HttpContext) {
    const { origin } = await request.strict(embedOriginValidator)
    return response.created({ data: await new AllowOrigin().handle(origin) })
  }

  async destroy({ params, response }: HttpContext) {
    await new DisallowOrigin().handle(params.id)
    return response.noContent()
  }
}
