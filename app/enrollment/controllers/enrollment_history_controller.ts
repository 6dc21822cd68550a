import type { HttpContext } from '@adonisjs/core/http'
import { RequireAuthor } from '#catalog/contract'
import { requireActor } from '#core/http/actor'
import { FindEnrollment } from '#enrollment/queries/find_enrollment'
import { ListEnrollmentHistory } from '#enrollment/queries/list_enrollment_history'
import HistoryTransformer from '#enrollment/transformers/history_transformer'

export default class EnrollmentHistoryController {
  async index(ctx: HttpContext) {
    const enrollmentId: string = ctx.params.id
    await new RequireAuthor().handle(
      requireActor(ctx),
      await new FindEnrollment().courseOf(enrollmentId)
    )
    const rows = await new ListEnrollmentHistory().handle(enrollmentId)
    return ctx.serialize(HistoryTransformer.transform(rows))
  }
}
