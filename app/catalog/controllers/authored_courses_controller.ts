import type { HttpContext } from '@adonisjs/core/http'
import { enrollmentCounts } from '#catalog/enrollment_counts'
import { ListAuthoredCourses } from '#catalog/queries/list_authored_courses'
import AuthoredCourseTransformer from '#catalog/transformers/authored_course_transformer'
import { authoredListValidator } from '#catalog/validators/courses'

export default class AuthoredCoursesController {
  async index({ request, serialize }: HttpContext) {
    const filter = await request.strict(authoredListValidator)
    const { courses, ...meta } = await new ListAuthoredCourses().handle(filter)
    const counts = await enrollmentCounts.of(courses.map(({ id }) => id))
    const rows = courses.map((course) => ({
      ...course,
      enrollmentCount: counts.get(course.id) ?? 0,
    }))
    return { ...(await serialize(AuthoredCourseTransformer.transform(rows))), meta }
  }
}
