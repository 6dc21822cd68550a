import type { HttpContext } from '@adonisjs/core/http'
import { requireActor } from '#core/http/actor'
import { CompleteLesson } from '#playback/actions/complete_lesson'
import { emptyValidator } from '#playback/validators/beats'

export default class LessonCompletionsController {
  async store(ctx: HttpContext) {
    await ctx.request.strict(emptyValidator)
    const recorded = await new CompleteLesson().handle(requireActor(ctx).id, ctx.params.id)
    return { data: { completed: true, ...recorded } }
  }
}
