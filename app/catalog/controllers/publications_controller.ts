import type { HttpContext } from '@adonisjs/core/http'
import { ArchiveCourse } from '#catalog/actions/archive_course'
import { PublishCourse } from '#catalog/actions/publish_course'
import { emptyValidator } from '#core/validators/empty'

export default class PublicationsController {
  async store({ params, request, response }: HttpContext) {
    await request.strict(emptyValidator)
    const { courseId, number } = await new PublishCourse().handle(params.id)
    return response.created({ data: { courseId, version: number } })
  }

  async destroy({ params, response }: HttpContext) {
    await new ArchiveCourse().handle(params.id)
    return response.noContent()
  }
}
