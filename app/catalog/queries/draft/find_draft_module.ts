import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { NotFound } from '#core/errors'

export interface DraftModule {
  /** Of the row; never leaves */
  rowId: string
  id: string
  title: string
  position: number
}

/** A module of a version by the id that people know. */
export class FindDraftModule {
  constructor(private readonly db: QueryClientContract) {}

  /** @throws {NotFound} */
  async handle(versionId: string, moduleId: string): Promise<DraftModule> {
    const { rows } = await this.db.rawQuery(
      `select id as "rowId", stable_id as id, title, position from modules
       where version_id = ? and stable_id = ?`,
      [versionId, moduleId]
    )
    if (rows.length === 0) {
      throw new NotFound()
    }
    return rows[0]
  }
}
