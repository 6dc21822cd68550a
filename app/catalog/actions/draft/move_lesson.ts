import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { closeGap, placeRow } from '#catalog/actions/draft/place_row'
import { CourseFull } from '#catalog/errors'
import type { DraftLesson } from '#catalog/queries/draft/find_draft_lesson'
import { FindDraftModule } from '#catalog/queries/draft/find_draft_module'

interface LessonMove {
  versionId: string
  lesson: DraftLesson
  /** Stable id; left out: its own module */
  moduleId?: string
  position?: number
}

const MOST = 200

/** Takes a lesson to another place, in its module or in another one. */
export class MoveLesson {
  /** @throws {NotFound | CourseFull} */
  async handle(
    { versionId, lesson, moduleId, position }: LessonMove,
    trx: TransactionClientContract
  ) {
    const { rowId, moduleRowId } = lesson
    const target = moduleId ? await this.#rowOf(versionId, moduleId, trx) : moduleRowId
    if (target !== moduleRowId) {
      await this.#enter(target, rowId, trx)
      await closeGap({ table: 'lessons', parentId: moduleRowId }, trx)
    }
    await placeRow({ table: 'lessons', parentId: target, rowId, position }, trx)
  }

  async #rowOf(versionId: string, moduleId: string, trx: TransactionClientContract) {
    const { rowId } = await new FindDraftModule(trx).handle(versionId, moduleId)
    return rowId
  }

  async #enter(moduleRowId: string, rowId: string, trx: TransactionClientContract) {
    const { rows } = await trx.rawQuery(
      `update lessons set module_id = ?, position = 1 + (
         select count(*) from lessons where module_id = ?) where id = ? returning position`,
      [moduleRowId, moduleRowId, rowId]
    )
    if (rows[0].position > MOST) {
      throw new CourseFull({ params: { most: MOST } })
    }
  }
}
