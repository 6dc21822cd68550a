import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { bindings } from '#core/database/bindings'

export interface TargetPlace {
  fileId: string | null
  lessonId: string | null
}

/** What the paths in a Markdown text lead to. */
export type TargetMap = Map<string, TargetPlace>

/**
 * The files and lessons that a text of a version may point to: those it was imported or uploaded
 * with, and every lesson by its key, `<key>.md`.
 */
export class FindTargets {
  constructor(private readonly db: QueryClientContract) {}

  /** @param lessonRowId null for the description of the course */
  async handle(versionId: string, lessonRowId: string | null): Promise<TargetMap> {
    const { rows } = await this.db.rawQuery(
      `select key || '.md' as path, null::uuid as "fileId", stable_id as "lessonId"
       from lessons where version_id = ?
       union all
       select path, file_id, target_id from version_targets
       where version_id = ? and lesson_id is not distinct from ?::uuid`,
      bindings(versionId, versionId, lessonRowId)
    )
    return new Map(rows.map(({ path, ...place }: TargetPlace & { path: string }) => [path, place]))
  }
}
