import type { HttpContext } from '@adonisjs/core/http'
import { emptyValidator } from '#core/validators/empty'
import { CreateHandoffSecret } from '#embedding/actions/create_handoff_secret'
import { RevokeHandoffSecret } from '#embedding/actions/revoke_handoff_secret'
import { ListHandoffSecrets } from '#embedding/queries/list_handoff_secrets'

export default class HandoffSecretsController {
  async index() {
    return { data: await new ListHandoffSecrets().handle() }
  }

  async store({ request, response }: HttpContext) {
    await request.strict(emptyValidator)
    return response.created({ data: await new CreateHandoffSecret().handle() })
  }

  async destroy({ params, response }: HttpContext) {
    await new RevokeHandoffSecret().handle(params.id)
    return response.noContent()
  }
}
