import type { HttpContext } from '@adonisjs/core/http'

/** The process answers: an orchestrator restarts it when it does not. */
export default class LivenessController {
  handle({ response }: HttpContext) {
    response.header('Cache-Control', 'no-store')
    return { data: { status: 'live' } }
  }
}
