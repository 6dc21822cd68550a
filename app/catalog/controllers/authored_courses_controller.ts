import type { HttpContext } from '@adonisjs/core/http'
import { CreateCourse } from '#catalog/actions/course/create_course'
import { ChangeDetails } from '#catalog/actions/draft/change_details'
import { enrollmentCounts } from '#catalog/enrollment_counts'
import { draftEdit } from '#catalog/policies/draft_edit'
import { editorOf } from '#catalog/policies/editor_of'
import { stepTakers } from '#catalog/policies/step_takers'
import { FindAuthoredCourse } from '#catalog/queries/draft/find_authored_course'
import { ListAuthoredCourses } from '#catalog/queries/list_authored_courses'
import AuthoredCourseTransformer from '#catalog/transformers/authored_course_transformer'
import AuthoredDetailTransformer from '#catalog/transformers/authored_detail_transformer'
import { courseDetailsValidator, newCourseValidator } from '#catalog/validators/authoring'
import { authoredListValidator } from '#catalog/validators/courses'
import { requireActor } from '#core/http/actor'

export default class AuthoredCoursesController {
  async index(ctx: HttpContext) {
    const filter = await ctx.request.strict(authoredListValidator)
    const { courses, ...meta } = await new ListAuthoredCourses().handle(filter, editorOf(ctx))
    const counts = await enrollmentCounts.of(courses.map(({ id }) => id))
    const rows = courses.map((course) => ({
      ...course,
      enrollmentCount: counts.get(course.id) ?? 0,
    }))
    return { ...(await ctx.serialize(AuthoredCourseTransformer.transform(rows))), meta }
  }

  async show(ctx: HttpContext) {
    const editor = editorOf(ctx)
    const course = await new FindAuthoredCourse().handle(ctx.params.id, editor)
    return ctx.serialize(AuthoredDetailTransformer.transform(course, await stepTakers(editor)))
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.strict(newCourseValidator)
    const { id: memberId } = requireActor(ctx)
    return ctx.response.created({ data: await new CreateCourse().handle({ ...input, memberId }) })
  }

  async update(ctx: HttpContext) {
    const details = await ctx.request.strict(courseDetailsValidator)
    const edit = draftEdit(ctx)
    return { data: await new ChangeDetails().handle(edit, details) }
  }
}
