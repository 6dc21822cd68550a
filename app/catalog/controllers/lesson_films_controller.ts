import type { HttpContext } from '@adonisjs/core/http'
import { AttachFilm } from '#catalog/actions/tracks/attach_film'
import { draftEdit } from '#catalog/policies/draft_edit'
import { filmValidator } from '#catalog/validators/tracks'
import { requireActor } from '#core/http/actor'

export default class LessonFilmsController {
  async update(ctx: HttpContext) {
    const { fileId } = await ctx.request.strict(filmValidator)
    const edit = draftEdit(ctx)
    const { lessonId } = ctx.params
    const memberId = requireActor(ctx).id
    return { data: await new AttachFilm().handle(edit, { lessonId, fileId, memberId }) }
  }
}
