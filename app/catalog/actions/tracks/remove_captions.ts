import { ChangeDraft, type DraftEdit } from '#catalog/actions/draft/change_draft'
import { removeOrphans } from '#catalog/actions/tracks/remove_orphans'
import { FindDraftLesson } from '#catalog/queries/draft/find_draft_lesson'
import { NotFound } from '#core/errors'

/** Takes the captions of one language from a film. */
export class RemoveCaptions {
  /** @throws {NotFound | StaleDraft | DraftInReview} */
  async handle(edit: DraftEdit, { lessonId, language }: { lessonId: string; language: string }) {
    const { revision } = await new ChangeDraft().handle(edit, async (draft, trx) => {
      const { rowId, title } = await new FindDraftLesson(trx).handle(draft.id, lessonId)
      const { rows } = await trx.rawQuery(
        'delete from captions where lesson_id = ? and language = ? returning language',
        [rowId, language]
      )
      if (rows.length === 0) {
        throw new NotFound()
      }
      const change = { kind: 'lesson.captions_removed', subjectId: lessonId, title }
      return { result: null, change }
    })
    await removeOrphans(edit.courseId)
    return revision
  }
}
