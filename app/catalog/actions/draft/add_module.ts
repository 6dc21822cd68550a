import { ChangeDraft, type DraftEdit } from '#catalog/actions/draft/change_draft'
import { freeKey } from '#catalog/actions/draft/free_key'
import { placeRow } from '#catalog/actions/draft/place_row'
import { CourseFull } from '#catalog/errors'
import { newId } from '#core/shared/id'

/** As many as an import may have. */
const MOST = 100

interface NewModule {
  title: string
  position?: number
}

/** A module without lessons, at the end unless a position is named. */
export class AddModule {
  /** @throws {NotFound | StaleDraft | DraftInReview | CourseFull} */
  handle(edit: DraftEdit, { title, position }: NewModule) {
    return new ChangeDraft().handle(edit, async ({ id: versionId }, trx) => {
      const { rows } = await trx.rawQuery(
        'select count(*)::int as count from modules where version_id = ?',
        [versionId]
      )
      if (rows[0].count >= MOST) {
        throw new CourseFull({ params: { most: MOST } })
      }
      const [rowId, id] = [newId(), newId()]
      const key = await freeKey('modules', { versionId, title }, trx)
      await trx.rawQuery(
        `insert into modules (id, version_id, stable_id, key, title, position)
         values (?, ?, ?, ?, ?, ?)`,
        [rowId, versionId, id, key, title, rows[0].count + 1]
      )
      await placeRow({ table: 'modules', parentId: versionId, rowId, position }, trx)
      return { result: { id }, change: { kind: 'module.added', subjectId: id, title } }
    })
  }
}
