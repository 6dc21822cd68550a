import type { HttpContext } from '@adonisjs/core/http'
import { RequireAuthor } from '#catalog/contract'
import { requireActor } from '#core/http/actor'
import { ImportLearners } from '#enrollment/actions/import_learners'
import { learnerImportValidator } from '#enrollment/validators/course_enrollments'

export default class LearnerImportsController {
  async store(ctx: HttpContext) {
    const { text, dryRun: isDryRun = false } = await ctx.request.strict(learnerImportValidator)
    const actor = requireActor(ctx)
    const courseId: string = ctx.params.id
    await new RequireAuthor().handle(actor, courseId)
    const rows = await new ImportLearners().handle({ courseId, text, isDryRun, actorId: actor.id })
    return { data: { isDryRun, rows } }
  }
}
