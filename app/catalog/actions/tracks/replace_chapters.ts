import { ChangeDraft, type DraftEdit } from '#catalog/actions/draft/change_draft'
import { layChapters, type ChapterDraft } from '#catalog/domain/captions/lay_chapters'
import { ChaptersInvalid } from '#catalog/errors'
import { FindDraftLesson } from '#catalog/queries/draft/find_draft_lesson'
import { FindAuthoredFilm } from '#catalog/queries/find_authored_film'

export interface Chapters {
  lessonId: string
  language: string
  chapters: ChapterDraft[]
}

/** The chapters of a film in one language, in the place of those that were there. */
export class ReplaceChapters {
  /** @throws {ChaptersInvalid | NotFound | StaleDraft | DraftInReview} */
  async handle(edit: DraftEdit, { lessonId, language, chapters: drafts }: Chapters) {
    const { durationMs } = await new FindAuthoredFilm().handle({ ...edit, lessonId })
    const { chapters, problems } = layChapters(drafts, durationMs)
    if (problems.length > 0) {
      throw ChaptersInvalid.because(problems)
    }
    const { revision } = await new ChangeDraft().handle(edit, async (draft, trx) => {
      const { rowId, title } = await new FindDraftLesson(trx).handle(draft.id, lessonId)
      await trx.rawQuery('delete from chapters where lesson_id = ? and language = ?', [
        ...[rowId, language],
      ])
      await trx.rawQuery(
        `insert into chapters (lesson_id, language, position, start_ms, end_ms, title)
         select ?, ?, row_number() over (), c."startMs", c."endMs", c.title
         from jsonb_to_recordset(?::jsonb) as c ("startMs" int, "endMs" int, title text)`,
        [rowId, language, JSON.stringify(chapters)]
      )
      const change = { kind: 'lesson.chapters_written', subjectId: lessonId, title }
      return { result: null, change }
    })
    return { language, chapters, revision }
  }
}
