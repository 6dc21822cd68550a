import type { HttpContext } from '@adonisjs/core/http'
import { PutStream } from '#catalog/actions/tracks/put_stream'
import { draftEdit } from '#catalog/policies/draft_edit'
import { streamValidator } from '#catalog/validators/tracks'

export default class LessonStreamsController {
  async update(ctx: HttpContext) {
    const stream = await ctx.request.strict(streamValidator)
    const edit = draftEdit(ctx)
    const { lessonId } = ctx.params
    return { data: await new PutStream().handle(edit, { lessonId, ...stream }) }
  }
}
