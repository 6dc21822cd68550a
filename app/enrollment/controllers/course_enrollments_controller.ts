import type { HttpContext } from '@adonisjs/core/http'
import { RequireAuthor } from '#catalog/contract'
import { requireActor } from '#core/http/actor'
import { EnrollMembers } from '#enrollment/actions/enroll_members'
import { courseEnrollmentsValidator } from '#enrollment/validators/course_enrollments'

export default class CourseEnrollmentsController {
  async store(ctx: HttpContext) {
    const input = await ctx.request.strict(courseEnrollmentsValidator)
    const courseId: string = ctx.params.id
    await new RequireAuthor().handle(requireActor(ctx), courseId)
    const actorId = requireActor(ctx).id
    const rows = await new EnrollMembers().handle({ ...input, courseId, actorId })
    return { data: { rows } }
  }
}
