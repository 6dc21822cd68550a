import type { HttpContext } from '@adonisjs/core/http'
import { readinessChecks } from '#core/registries/readiness'

/** Everything a request needs is there: a load balancer sends none while it is not. */
export default class ReadinessController {
  async handle({ response }: HttpContext) {
    const parts = await readinessChecks.run()
    const isReady = parts.every(({ ok }) => ok)
    response.header('Cache-Control', 'no-store')
    if (!isReady) {
      response.status(503).header('Retry-After', '5')
    }
    return { data: { status: isReady ? 'ready' : 'unavailable', parts } }
  }
}
