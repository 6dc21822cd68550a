import { ChangeDraft, type DraftEdit } from '#catalog/actions/draft/change_draft'
import { FindDraftLesson } from '#catalog/queries/draft/find_draft_lesson'
import { NotFound } from '#core/errors'

/** Takes a download off a lesson; the file itself goes when no version needs it. */
export class DetachFile {
  /** @throws {NotFound | StaleDraft | DraftInReview} */
  handle(edit: DraftEdit, { lessonId, fileId }: { lessonId: string; fileId: string }) {
    return new ChangeDraft().handle(edit, async ({ id: versionId }, trx) => {
      const { rowId, title } = await new FindDraftLesson(trx).handle(versionId, lessonId)
      const { rows } = await trx.rawQuery(
        `delete from lesson_files where lesson_id = ? and file_id = ? and role = 'download'
         returning 1`,
        [rowId, fileId]
      )
      if (rows.length === 0) {
        throw new NotFound()
      }
      const change = { kind: 'lesson.file_removed', subjectId: lessonId, title }
      return { result: null, change }
    })
  }
}
