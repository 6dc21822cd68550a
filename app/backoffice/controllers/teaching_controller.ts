import type { HttpContext } from '@adonisjs/core/http'
import { SummarizeTeaching } from '#backoffice/queries/summarize_teaching'
import { requireActor } from '#core/http/actor'

export default class TeachingController {
  async show(ctx: HttpContext) {
    return { data: await new SummarizeTeaching().handle(requireActor(ctx).id) }
  }
}
