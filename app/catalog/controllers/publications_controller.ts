import type { HttpContext } from '@adonisjs/core/http'
import { ArchiveCourse } from '#catalog/actions/archive_course'
import { PublishCourse } from '#catalog/actions/publish_course'
import { editorOf } from '#catalog/policies/editor_of'
import { emptyValidator } from '#core/validators/empty'

export default class PublicationsController {
  async store(ctx: HttpContext) {
    const { params, request, response } = ctx
    await request.strict(emptyValidator)
    const { courseId, number } = await new PublishCourse().handle(params.id, editorOf(ctx))
    return response.created({ data: { courseId, version: number } })
  }

  async destroy(ctx: HttpContext) {
    const { params, response } = ctx
    await new ArchiveCourse().handle(params.id, editorOf(ctx))
    return response.noContent()
  }
}
