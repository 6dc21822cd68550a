import type { LessonKind } from '#catalog/shared/lesson_kind'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { NotFound } from '#core/errors'

export interface DraftLesson {
  /** Of the row; never leaves */
  rowId: string
  id: string
  moduleRowId: string
  title: string
  kind: LessonKind
  position: number
}

/** A lesson of a version by the id that people know. */
export class FindDraftLesson {
  constructor(private readonly db: QueryClientContract) {}

  /** @throws {NotFound} */
  async handle(versionId: string, lessonId: string): Promise<DraftLesson> {
    const { rows } = await this.db.rawQuery(
      `select id as "rowId", stable_id as id, module_id as "moduleRowId", title, kind, position
       from lessons where version_id = ? and stable_id = ?`,
      [versionId, lessonId]
    )
    if (rows.length === 0) {
      throw new NotFound()
    }
    return rows[0]
  }
}
