import type { HttpContext } from '@adonisjs/core/http'
import { DecideReview } from '#catalog/actions/review/decide_review'
import { SubmitCourse } from '#catalog/actions/review/submit_course'
import { WithdrawCourse } from '#catalog/actions/review/withdraw_course'
import { draftEdit } from '#catalog/policies/draft_edit'
import { editorOf } from '#catalog/policies/editor_of'
import { ListWaitingReviews } from '#catalog/queries/list_waiting_reviews'
import { decisionValidator, submissionValidator } from '#catalog/validators/reviews'

export default class CourseReviewsController {
  async index() {
    return { data: await new ListWaitingReviews().handle() }
  }

  async store(ctx: HttpContext) {
    const { body } = await ctx.request.strict(submissionValidator)
    const edit = draftEdit(ctx)
    await new SubmitCourse().handle({ ...edit, body })
    return ctx.response.created({ data: { state: 'in_review' as const } })
  }

  async update(ctx: HttpContext) {
    const { decision, body } = await ctx.request.strict(decisionValidator)
    const edit = draftEdit(ctx)
    await new DecideReview().handle({ ...edit, decision, body })
    return { data: { state: decision } }
  }

  async destroy(ctx: HttpContext) {
    await new WithdrawCourse().handle(ctx.params.id, editorOf(ctx))
    return ctx.response.noContent()
  }
}
