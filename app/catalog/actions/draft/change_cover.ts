import { ChangeDraft, type DraftEdit } from '#catalog/actions/draft/change_draft'
import { bindings } from '#core/database/bindings'
import { ClaimFile } from '#storage/contract'

/** The picture of a course; without one it has its engraved cover. */
export class ChangeCover {
  /** @throws {NotFound | FileNotReady | StaleDraft | DraftInReview} */
  handle(edit: DraftEdit, fileId: string | null) {
    return new ChangeDraft().handle(edit, async ({ id, courseId }, trx) => {
      if (fileId !== null) {
        const memberId = edit.editor.memberId ?? ''
        const claim = { fileId, purpose: 'cover', memberId, ownerId: courseId }
        await new ClaimFile().handle(claim, trx)
      }
      const { rows } = await trx.rawQuery(
        'update course_versions set cover_file_id = ? where id = ? returning title',
        bindings(fileId, id)
      )
      return { result: null, change: { kind: 'cover.changed', title: rows[0].title } }
    })
  }
}
