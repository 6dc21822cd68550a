import { searchCondition } from '#catalog/queries/search_condition'
import { bindings } from '#core/database/bindings'
import { Query } from '#core/database/query'
import { tenantContext } from '#core/tenant_context'

export interface AuthoredFilter {
  page?: number
  perPage?: number
  q?: string
  state?: 'draft' | 'published' | 'archived'
  sort?: keyof typeof orders
}

export interface AuthoredCourse {
  id: string
  slug: string
  title: string
  state: 'draft' | 'published' | 'archived'
  version: number
  lessonCount: number
  durationMs: number
  updatedAt: Date
  coverFileId: string | null
}

const orders = {
  'title': () => `c.title collate "${tenantContext.require().locale}-x-icu"`,
  '-title': () => `c.title collate "${tenantContext.require().locale}-x-icu" desc`,
  'updatedAt': () => 'c.updated_at',
  '-updatedAt': () => 'c.updated_at desc',
}

/** All courses of a tenant for its authors, drafts and archived ones too. */
export class ListAuthoredCourses extends Query {
  async handle(filter: AuthoredFilter) {
    const { page = 1, perPage = 25, q = '', state = null, sort = '-updatedAt' } = filter
    const search = searchCondition(q)
    const matching = `(?::text is null or c.state = ?) and ${search.sql}`
    const values = bindings(state, state, ...search.bindings)
    const [{ rows }, counted] = await Promise.all([
      this.db.rawQuery(
        `select c.id, c.slug, c.title, c.state, c.lesson_count as "lessonCount",
           c.duration_ms::float8 as "durationMs", c.updated_at as "updatedAt",
           case when c.published_at is not null then c.cover_file_id end as "coverFileId",
           (select max(number) from course_versions v where v.course_id = c.id) as version
         from courses c where ${matching} order by ${orders[sort]()}, c.id limit ? offset ?`,
        [...values, perPage, (page - 1) * perPage]
      ),
      this.db.rawQuery(`select count(*)::int as total from courses c where ${matching}`, values),
    ])
    return {
      courses: rows as AuthoredCourse[],
      page,
      perPage,
      total: counted.rows[0].total as number,
    }
  }
}
