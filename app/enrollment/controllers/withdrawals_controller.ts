import type { HttpContext } from '@adonisjs/core/http'
import { RequireAuthor } from '#catalog/contract'
import { requireActor } from '#core/http/actor'
import { RestoreEnrollment } from '#enrollment/actions/restore_enrollment'
import { WithdrawEnrollment } from '#enrollment/actions/withdraw_enrollment'
import { FindEnrollment } from '#enrollment/queries/find_enrollment'
import { withdrawalValidator } from '#enrollment/validators/course_enrollments'

/** Ending somebody's part in a course, and taking that back. */
export default class WithdrawalsController {
  async update(ctx: HttpContext) {
    const { reason } = await ctx.request.strict(withdrawalValidator)
    const enrollmentId: string = ctx.params.id
    await new RequireAuthor().handle(
      requireActor(ctx),
      await new FindEnrollment().courseOf(enrollmentId)
    )
    const actorId = requireActor(ctx).id
    await new WithdrawEnrollment().handle({ enrollmentId, actorId, reason })
    return ctx.response.noContent()
  }

  async destroy(ctx: HttpContext) {
    const enrollmentId: string = ctx.params.id
    await new RequireAuthor().handle(
      requireActor(ctx),
      await new FindEnrollment().courseOf(enrollmentId)
    )
    await new RestoreEnrollment().handle({ enrollmentId, actorId: requireActor(ctx).id })
    return ctx.response.noContent()
  }
}
