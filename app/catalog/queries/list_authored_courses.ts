import type { VersionState } from '#catalog/domain/review_steps'
import type { Editor } from '#catalog/policies/editor_of'
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
  /** Of the newest version: what of it waits */
  versionState: VersionState
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

/** The courses that somebody works on, drafts and archived ones too; an admin sees all. */
export class ListAuthoredCourses extends Query {
  async handle(filter: AuthoredFilter, { memberId, managesAll }: Editor) {
    const { page = 1, perPage = 25, q = '', state = null, sort = '-updatedAt' } = filter
    const search = searchCondition(q)
    const matching = `(?::text is null or c.state = ?) and (? or exists (
      select from course_authors a where a.course_id = c.id and a.member_id = ?::uuid))
      and ${search.sql}`
    const values = bindings(state, state, managesAll, memberId, ...search.bindings)
    const [{ rows }, counted] = await Promise.all([
      this.db.rawQuery(
        `select c.id, c.slug, c.title, c.state, c.lesson_count as "lessonCount",
           c.duration_ms::float8 as "durationMs", c.updated_at as "updatedAt",
           case when c.published_at is not null then c.cover_file_id end as "coverFileId",
           n.number as version, n.state as "versionState"
         from courses c join lateral (select number, state from course_versions v
           where v.course_id = c.id order by number desc limit 1) n on true
         where ${matching} order by ${orders[sort]()}, c.id limit ? offset ?`,
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
