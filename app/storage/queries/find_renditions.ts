import { Query } from '#core/database/query'
import type { Rendition, RenditionSet } from '#storage/renditions/rendition'

/** What there is, or will be, of a film. */
export class FindRenditions extends Query {
  async handle(fileId: string): Promise<RenditionSet> {
    const sets = await this.many([fileId])
    return sets.get(fileId) ?? {}
  }

  /** One query for any number of films; a film that is not prepared is left out. */
  async many(fileIds: string[]): Promise<Map<string, RenditionSet>> {
    const { rows } = await this.db.rawQuery(
      `select file_id as "fileId", id, kind, state, progress, error, facts, parts
       from renditions where file_id = any(?::uuid[])`,
      [fileIds]
    )
    const sets = new Map<string, RenditionSet>()
    for (const { fileId, ...row } of rows as (Rendition & { fileId: string })[]) {
      sets.set(fileId, { ...sets.get(fileId), [row.kind]: row })
    }
    return sets
  }
}
