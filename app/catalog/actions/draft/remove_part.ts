import { ChangeDraft, type DraftEdit } from '#catalog/actions/draft/change_draft'
import { KeepRemoved } from '#catalog/actions/draft/keep_removed'
import { closeGap } from '#catalog/actions/draft/place_row'
import { FindDraftLesson } from '#catalog/queries/draft/find_draft_lesson'
import { FindDraftModule } from '#catalog/queries/draft/find_draft_module'

/** Takes a lesson, or a module with its lessons, out of a draft. It can come back. */
export class RemovePart {
  /** @returns `removalId`, which brings it back. @throws {NotFound | StaleDraft | DraftInReview} */
  lesson(edit: DraftEdit, lessonId: string) {
    return new ChangeDraft().handle(edit, async ({ id: versionId }, trx) => {
      const lesson = await new FindDraftLesson(trx).handle(versionId, lessonId)
      const rows = { versionId, moduleRowId: null, lessonRowIds: [lesson.rowId] }
      const removalId = await new KeepRemoved().handle(rows, trx)
      await trx.rawQuery('delete from lessons where id = ?', [lesson.rowId])
      await closeGap({ table: 'lessons', parentId: lesson.moduleRowId }, trx)
      const change = { kind: 'lesson.removed', subjectId: lessonId, title: lesson.title }
      return { result: { removalId }, change }
    })
  }

  module(edit: DraftEdit, moduleId: string) {
    return new ChangeDraft().handle(edit, async ({ id: versionId }, trx) => {
      const module = await new FindDraftModule(trx).handle(versionId, moduleId)
      const { rows } = await trx.rawQuery('select id from lessons where module_id = ?', [
        module.rowId,
      ])
      const lessonRowIds = rows.map(({ id }: { id: string }) => id)
      const kept = { versionId, moduleRowId: module.rowId, lessonRowIds }
      const removalId = await new KeepRemoved().handle(kept, trx)
      await trx.rawQuery('delete from modules where id = ?', [module.rowId])
      await closeGap({ table: 'modules', parentId: versionId }, trx)
      const change = { kind: 'module.removed', subjectId: moduleId, title: module.title }
      return { result: { removalId }, change }
    })
  }
}
