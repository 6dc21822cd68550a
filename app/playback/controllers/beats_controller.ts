import type { HttpContext } from '@adonisjs/core/http'
import { requireActor } from '#core/http/actor'
import { RecordBeat } from '#playback/actions/record_beat'
import { beatValidator } from '#playback/validators/beats'

export default class BeatsController {
  async store(ctx: HttpContext) {
    const beat = await ctx.request.strict(beatValidator)
    const memberId = requireActor(ctx).id
    const sessionId = ctx.params.id
    const { ended = false } = beat
    return { data: await new RecordBeat().handle({ ...beat, ended, memberId, sessionId }) }
  }
}
