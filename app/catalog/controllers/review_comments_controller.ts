import type { HttpContext } from '@adonisjs/core/http'
import { CommentCourse } from '#catalog/actions/review/comment_course'
import { editorOf } from '#catalog/policies/editor_of'
import { FindAuthoredCourse } from '#catalog/queries/draft/find_authored_course'
import { ListReviewComments } from '#catalog/queries/list_review_comments'
import { commentValidator } from '#catalog/validators/reviews'

export default class ReviewCommentsController {
  async index(ctx: HttpContext) {
    const { version } = await new FindAuthoredCourse().handle(ctx.params.id, editorOf(ctx))
    return { data: await new ListReviewComments().handle(version.id) }
  }

  async store(ctx: HttpContext) {
    const comment = await ctx.request.strict(commentValidator)
    const input = { courseId: ctx.params.id, editor: editorOf(ctx), ...comment }
    return ctx.response.created({ data: await new CommentCourse().handle(input) })
  }
}
