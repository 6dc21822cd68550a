import type { HttpContext } from '@adonisjs/core/http'
import { NotFound } from '#core/errors'
import { requireActor } from '#core/http/actor'
import { EnrollSelf } from '#enrollment/contract'
import { ListMyCourses } from '#playback/queries/list_my_courses'
import MyCourseTransformer from '#playback/transformers/my_course_transformer'
import { requireFeature } from '#tenancy/contract'
import { enrollmentListValidator, enrollmentValidator } from '#playback/validators/enrollments'

/** The learner's own enrollments, told with their progress. */
export default class EnrollmentsController {
  async index(ctx: HttpContext) {
    const { state, after, limit } = await ctx.request.strict(enrollmentListValidator)
    const filter = { memberId: requireActor(ctx).id, states: state, after, limit }
    const { rows, next } = await new ListMyCourses().handle(filter)
    return { ...(await ctx.serialize(MyCourseTransformer.transform(rows))), meta: { next } }
  }

  async show(ctx: HttpContext) {
    const course = await new ListMyCourses().find(requireActor(ctx).id, ctx.params.id)
    if (!course) {
      throw new NotFound()
    }
    return ctx.serialize(MyCourseTransformer.transform(course).useVariant('forOutline'))
  }

  async store(ctx: HttpContext) {
    const wish = await ctx.request.strict(enrollmentValidator)
    const memberId = requireActor(ctx).id
    // A code is the academy’s own word: it opens a course where members may not help themselves.
    if (!('code' in wish && wish.code)) {
      await requireFeature('selfEnrollment')
    }
    const { enrollmentId, isNew } = await new EnrollSelf().handle({ ...wish, memberId })
    const course = await new ListMyCourses().find(memberId, enrollmentId)
    ctx.response.status(isNew ? 201 : 200)
    return ctx.serialize(MyCourseTransformer.transform(course))
  }
}
