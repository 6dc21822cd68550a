import type { HttpContext } from '@adonisjs/core/http'
import { CheckEmbedding } from '#embedding/queries/check_embedding'
import { embedCheckValidator } from '#embedding/validators/embedding'

/** For web developers: readable from any site, it says what is wrong and how to cure it. */
export default class EmbedChecksController {
  async handle({ request, response, i18n }: HttpContext) {
    const { key, origin = request.header('origin') } = await request.strict(embedCheckValidator)
    response.header('Access-Control-Allow-Origin', '*')
    response.header('Cache-Control', 'no-store')
    const checks = await new CheckEmbedding().handle(key, origin)
    return {
      data: {
        ok: checks.every(({ ok }) => ok),
        checks: checks.map(({ code, ok, reason, params }) => ({
          code,
          ok,
          message: i18n.formatMessage(`embedding.check.${reason}.message`, params),
          cure: ok ? null : i18n.formatMessage(`embedding.check.${reason}.cure`, params),
        })),
      },
    }
  }
}
