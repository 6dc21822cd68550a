import { audit } from '#audit/contract'
import { bindings } from '#core/database/bindings'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'

/** A tag lives in the courses that carry it: renamed, joined with another or taken off in all of them. */
export class ChangeTag {
  /** @param to null takes it off. @throws {NotFound} */
  async handle(from: string, to: string | null): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      const counts = []
      for (const table of ['courses', 'course_versions']) {
        const { rows } = await trx.rawQuery(
          `update ${table} set tags = array(
             select tag from (select distinct on (tag) tag, place from unnest(
               array_replace(tags, ?, ?::text)) with ordinality t(tag, place)
               where tag is not null order by tag, place) once order by place)
           where ? = any(tags) returning 1`,
          bindings(from, to, from)
        )
        counts.push(rows.length)
      }
      if (counts.every((count) => count === 0)) {
        throw new NotFound()
      }
      const action = to === null ? 'tag.deleted' : 'tag.renamed'
      const subject = { type: 'tag', id: from }
      await audit.record({ action, subject, ...(to === null ? {} : { after: { name: to } }) }, trx)
    })
  }
}
