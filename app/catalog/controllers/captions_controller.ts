import type { HttpContext } from '@adonisjs/core/http'
import { PutCaptions } from '#catalog/actions/tracks/put_captions'
import { RemoveCaptions } from '#catalog/actions/tracks/remove_captions'
import { draftEdit } from '#catalog/policies/draft_edit'
import { editorOf } from '#catalog/policies/editor_of'
import { FindAuthoredFilm } from '#catalog/queries/find_authored_film'
import { captionsValidator } from '#catalog/validators/tracks'
import { NotFound } from '#core/errors'
import { readText } from '#storage/contract'

/** Captions of a film while it is edited: text comes and goes as JSON. */
export default class CaptionsController {
  async show(ctx: HttpContext) {
    const { id: courseId, lessonId, language } = ctx.params
    const film = { courseId, lessonId, editor: editorOf(ctx) }
    const { captions } = await new FindAuthoredFilm().handle(film)
    const track = captions.find((one) => one.language === language)
    if (!track) {
      throw new NotFound()
    }
    return { data: { language: track.language, text: await readText(track.fileId) } }
  }

  async update(ctx: HttpContext) {
    const { text } = await ctx.request.strict(captionsValidator)
    const edit = draftEdit(ctx)
    const { lessonId, language } = ctx.params
    return { data: await new PutCaptions().handle(edit, { lessonId, language, text }) }
  }

  async destroy(ctx: HttpContext) {
    const { lessonId, language } = ctx.params
    return {
      data: { revision: await new RemoveCaptions().handle(draftEdit(ctx), { lessonId, language }) },
    }
  }
}
