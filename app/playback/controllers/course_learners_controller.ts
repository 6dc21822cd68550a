import type { HttpContext } from '@adonisjs/core/http'
import { RequireAuthor } from '#catalog/contract'
import { requireActor } from '#core/http/actor'
import { ListLearners } from '#enrollment/contract'
import { withProgress } from '#playback/queries/with_progress'
import CourseLearnerTransformer from '#playback/transformers/course_learner_transformer'
import { learnerListValidator } from '#playback/validators/enrollments'

/** Who takes part in a course and how far each has come, for those who manage it. */
export default class CourseLearnersController {
  async index(ctx: HttpContext) {
    const filter = await ctx.request.strict(learnerListValidator)
    const courseId: string = ctx.params.id
    await new RequireAuthor().handle(requireActor(ctx), courseId)
    const { rows, ...meta } = await new ListLearners().handle({ ...filter, courseId })
    const learners = await withProgress(rows)
    return { ...(await ctx.serialize(CourseLearnerTransformer.transform(learners))), meta }
  }
}
