import type { HttpContext } from '@adonisjs/core/http'
import { editorOf } from '#catalog/policies/editor_of'
import { FindAuthoredCourse } from '#catalog/queries/draft/find_authored_course'
import { ListCourseHistory } from '#catalog/queries/list_course_history'
import { historyValidator } from '#catalog/validators/reviews'

export default class CourseHistoryController {
  async index(ctx: HttpContext) {
    const paging = await ctx.request.strict(historyValidator)
    const { version } = await new FindAuthoredCourse().handle(ctx.params.id, editorOf(ctx))
    const { rows, next } = await new ListCourseHistory().handle(version.id, paging)
    return { data: rows, meta: { next } }
  }
}
