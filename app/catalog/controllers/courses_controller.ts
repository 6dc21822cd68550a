import type { HttpContext } from '@adonisjs/core/http'
import { learnerFacts } from '#catalog/learner_facts'
import { ListCourses } from '#catalog/queries/list_courses'
import { showCourse } from '#catalog/show_course'
import CourseTransformer from '#catalog/transformers/course_transformer'
import { courseListValidator } from '#catalog/validators/courses'

export default class CoursesController {
  async index({ request, serialize, actor, i18n }: HttpContext) {
    const { rows, next, total } = await new ListCourses().handle(
      await request.strict(courseListValidator)
    )
    const ids = rows.map(({ id }) => id)
    const enrollments = actor ? await learnerFacts.forCourses(actor.id, ids) : null
    const views = rows.map((card) => ({
      card,
      locale: i18n.locale,
      enrollment: enrollments?.get(card.id),
    }))
    return { ...(await serialize(CourseTransformer.transform(views))), meta: { next, total } }
  }

  async show({ params, serialize, actor, i18n }: HttpContext) {
    const memberId = actor?.id
    const view = await showCourse({ idOrSlug: params.id, locale: i18n.locale, memberId })
    return serialize(CourseTransformer.transform(view).useVariant('forDetail'))
  }
}
