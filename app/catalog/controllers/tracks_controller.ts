import type { HttpContext } from '@adonisjs/core/http'
import { captionLabel } from '#catalog/domain/caption_label'
import { editorOf } from '#catalog/policies/editor_of'
import { FindAuthoredFilm } from '#catalog/queries/find_authored_film'

/** What is written on a film: which captions there are, and its chapters in every language. */
export default class TracksController {
  async show(ctx: HttpContext) {
    const { id: courseId, lessonId } = ctx.params
    const film = { courseId, lessonId, editor: editorOf(ctx) }
    const { durationMs, captions, chapters } = await new FindAuthoredFilm().handle(film)
    const languages = captions.map(({ language }) => ({ language, label: captionLabel(language) }))
    return { data: { durationMs, captions: languages, chapters } }
  }
}
