import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ChangeDraft, type DraftEdit } from '#catalog/actions/draft/change_draft'
import { freeKey } from '#catalog/actions/draft/free_key'
import { insertRow } from '#catalog/actions/draft/insert_row'
import { placeRow } from '#catalog/actions/draft/place_row'
import { lessonContent } from '#catalog/domain/lesson_content'
import { NotFound } from '#core/errors'

interface Part {
  id: string
  stable_id: string
  module_id: string
  title: string
  key: string
  position: number
}

interface Kept {
  modules: Part[]
  lessons: Part[]
}

/** Brings back what was removed from the draft, to the place where it was as far as that is there. */
export class RestorePart {
  /** @throws {NotFound | StaleDraft | DraftInReview} */
  handle(edit: DraftEdit, removalId: string) {
    return new ChangeDraft().handle(edit, async ({ id: versionId }, trx) => {
      const { rows } = await trx.rawQuery(
        'delete from draft_removals where id = ? and version_id = ? returning content',
        [removalId, versionId]
      )
      const kept: Kept | undefined = rows[0]?.content
      const part = kept?.modules[0] ?? kept?.lessons[0]
      if (!kept || !part) {
        throw new NotFound()
      }
      const isModule = kept.modules.length > 0
      await (isModule ? this.#module(kept, versionId, trx) : this.#lesson(kept, versionId, trx))
      await this.#content(kept, trx)
      const kind = isModule ? 'module.restored' : 'lesson.restored'
      const { stable_id: id, title } = part
      return { result: { id }, change: { kind, subjectId: id, title } }
    })
  }

  async #module(
    { modules: [module], lessons }: Kept,
    versionId: string,
    trx: TransactionClientContract
  ) {
    await insertRow('modules', await this.#atEnd('modules', module, versionId, trx), trx)
    const { id: rowId, position } = module
    await placeRow({ table: 'modules', parentId: versionId, rowId, position }, trx)
    for (const lesson of lessons) {
      const key = await freeKey('lessons', { versionId, title: lesson.key }, trx)
      await insertRow('lessons', { ...lesson, key }, trx)
    }
  }

  async #lesson({ lessons: [lesson] }: Kept, versionId: string, trx: TransactionClientContract) {
    const { rows } = await trx.rawQuery(
      `select id from modules where version_id = ? order by id = ? desc, position desc limit 1`,
      [versionId, lesson.module_id]
    )
    if (rows.length === 0) {
      throw new NotFound()
    }
    const moved = { ...lesson, module_id: rows[0].id }
    await insertRow('lessons', await this.#atEnd('lessons', moved, versionId, trx), trx)
    const { id: rowId, position } = lesson
    await placeRow({ table: 'lessons', parentId: rows[0].id, rowId, position }, trx)
  }

  async #atEnd(
    table: 'modules' | 'lessons',
    part: Part,
    versionId: string,
    trx: TransactionClientContract
  ): Promise<Part> {
    const key = await freeKey(table, { versionId, title: part.key }, trx)
    const { rows } = await trx.rawQuery(
      `select coalesce(max(position), 0) + 1 as position from ${table} where version_id = ?`,
      [versionId]
    )
    return { ...part, key, position: rows[0].position }
  }

  async #content(kept: Kept, trx: TransactionClientContract): Promise<void> {
    const contents = kept as unknown as Record<string, object[]>
    for (const table of [...lessonContent, 'version_targets']) {
      for (const row of contents[table] ?? []) {
        await insertRow(table, row, trx)
      }
    }
  }
}
