import type { HttpContext } from '@adonisjs/core/http'
import { requireActor } from '#core/http/actor'
import { emptyValidator } from '#core/validators/empty'
import { CompleteLesson } from '#playback/actions/complete_lesson'

export default class LessonCompletionsController {
  async store(ctx: HttpContext) {
    await ctx.request.strict(emptyValidator)
    const recorded = await new CompleteLesson().handle(requireActor(ctx).id, ctx.params.id)
    return { data: { completed: true, ...recorded } }
  }
}
