import { Query } from '#core/database/query'
import { tenantContext } from '#core/tenant_context'

export interface TagRow {
  name: string
  courseCount: number
}

const MOST = 1000

/** Every tag that a course carries, in the order of the tenant's alphabet. */
export class ListTags extends Query {
  async handle(): Promise<TagRow[]> {
    const { rows } = await this.db.rawQuery(
      `select tag as name, count(distinct course_id)::int as "courseCount"
       from course_versions, unnest(tags) tag group by tag
       order by tag collate "${tenantContext.require().locale}-x-icu" limit ${MOST}`
    )
    return rows
  }
}
