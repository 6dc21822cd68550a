import type { HttpContext } from '@adonisjs/core/http'
import { CreateEmbedKey } from '#embedding/actions/create_embed_key'
import { RevokeEmbedKey } from '#embedding/actions/revoke_embed_key'
import { ListEmbedKeys } from '#embedding/queries/list_embed_keys'
import { embedKeyValidator } from '#embedding/validators/embedding'

export default class EmbedKeysController {
  async index() {
    return { data: await new ListEmbedKeys().handle() }
  }

  async store({ request, response }: HttpContext) {
    const input = await request.strict(embedKeyValidator)
    return response.created({ data: await new CreateEmbedKey().handle(input) })
  }

  async destroy({ params, response }: HttpContext) {
    await new RevokeEmbedKey().handle(params.id)
    return response.noContent()
  }
}
