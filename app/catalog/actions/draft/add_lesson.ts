import { ChangeDraft, type DraftEdit } from '#catalog/actions/draft/change_draft'
import { freeKey } from '#catalog/actions/draft/free_key'
import { placeRow } from '#catalog/actions/draft/place_row'
import { CourseFull } from '#catalog/errors'
import { FindDraftModule } from '#catalog/queries/draft/find_draft_module'
import type { LessonKind } from '#catalog/shared/lesson_kind'
import { newId } from '#core/shared/id'

/** As many as a module of an import may have. */
const MOST = 200

interface NewLesson {
  moduleId: string
  title: string
  kind: LessonKind
  position?: number
}

/** An empty lesson of a kind, at the end of its module unless a position is named. */
export class AddLesson {
  /** @throws {NotFound | StaleDraft | DraftInReview | CourseFull} */
  handle(edit: DraftEdit, { moduleId, title, kind, position }: NewLesson) {
    return new ChangeDraft().handle(edit, async ({ id: versionId }, trx) => {
      const module = await new FindDraftModule(trx).handle(versionId, moduleId)
      const { rows } = await trx.rawQuery(
        'select count(*)::int as count from lessons where module_id = ?',
        [module.rowId]
      )
      if (rows[0].count >= MOST) {
        throw new CourseFull({ params: { most: MOST } })
      }
      const [rowId, id] = [newId(), newId()]
      const key = await freeKey('lessons', { versionId, title }, trx)
      await trx.rawQuery(
        `insert into lessons (id, version_id, module_id, stable_id, key, title, position, kind)
         values (?, ?, ?, ?, ?, ?, ?, ?)`,
        [rowId, versionId, module.rowId, id, key, title, rows[0].count + 1, kind]
      )
      await placeRow({ table: 'lessons', parentId: module.rowId, rowId, position }, trx)
      return { result: { id }, change: { kind: 'lesson.added', subjectId: id, title } }
    })
  }
}
