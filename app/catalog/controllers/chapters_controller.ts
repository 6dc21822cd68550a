import type { HttpContext } from '@adonisjs/core/http'
import { ReplaceChapters } from '#catalog/actions/tracks/replace_chapters'
import { draftEdit } from '#catalog/policies/draft_edit'
import { chaptersValidator } from '#catalog/validators/tracks'

export default class ChaptersController {
  async update(ctx: HttpContext) {
    const { chapters } = await ctx.request.strict(chaptersValidator)
    const edit = draftEdit(ctx)
    const { lessonId, language } = ctx.params
    return { data: await new ReplaceChapters().handle(edit, { lessonId, language, chapters }) }
  }
}
