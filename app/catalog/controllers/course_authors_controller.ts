import type { HttpContext } from '@adonisjs/core/http'
import { AddAuthor } from '#catalog/actions/course/add_author'
import { RemoveAuthor } from '#catalog/actions/course/remove_author'
import { editorOf } from '#catalog/policies/editor_of'
import { authorValidator } from '#catalog/validators/reviews'

export default class CourseAuthorsController {
  async store(ctx: HttpContext) {
    const { email } = await ctx.request.strict(authorValidator)
    const input = { courseId: ctx.params.id, editor: editorOf(ctx), email }
    return ctx.response.created({ data: await new AddAuthor().handle(input) })
  }

  async destroy(ctx: HttpContext) {
    const { id: courseId, memberId } = ctx.params
    await new RemoveAuthor().handle({ courseId, memberId, editor: editorOf(ctx) })
    return ctx.response.noContent()
  }
}
