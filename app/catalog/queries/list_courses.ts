import { courseFilter, type CourseFilter } from '#catalog/queries/course_filter'
import { CARD, type CourseCard } from '#catalog/queries/course_card'
import { keysetAfter, keysetOrderBy, keysetPage, type KeysetOrder } from '#core/database/keyset'
import { Query } from '#core/database/query'
import { tenantContext } from '#core/tenant_context'

export interface CourseList extends CourseFilter {
  sort?: '-publishedAt' | 'title'
  after?: string
  limit?: number
}

/** The catalog: published courses with what their cards show. Two queries, however many courses. */
export class ListCourses extends Query {
  static source = 'read' as const

  async handle({ sort = '-publishedAt', after, limit = 20, ...filter }: CourseList) {
    const { order, keyOf } = sort === 'title' ? byTitle() : newest
    const matching = courseFilter(filter)
    const cursor = keysetAfter(order, after)
    const [{ rows }, counted] = await Promise.all([
      this.db.rawQuery(
        `select ${CARD} from courses c left join categories g on g.id = c.category_id
         where ${matching.sql} and ${cursor.sql} order by ${keysetOrderBy(order)} limit ?`,
        [...matching.bindings, ...cursor.bindings, limit + 1] as never[]
      ),
      this.db.rawQuery(
        `select count(*)::int as total from courses c where ${matching.sql}`,
        matching.bindings as never[]
      ),
    ])
    const page = keysetPage<CourseCard>(rows, limit, keyOf)
    return { ...page, total: counted.rows[0].total as number }
  }
}

interface Sorting {
  order: KeysetOrder
  keyOf: (card: CourseCard) => [string, string]
}

const newest: Sorting = {
  order: {
    column: `date_trunc('milliseconds', c.published_at at time zone 'UTC')`,
    holds: 'time',
    id: 'c.id',
    direction: 'desc',
  },
  keyOf: ({ publishedAt, id }) => [publishedAt.toISOString(), id],
}

/** In the order of the tenant's alphabet: ç after c, ı before i. */
const byTitle = (): Sorting => ({
  order: {
    column: `c.title collate "${tenantContext.require().locale}-x-icu"`,
    holds: 'text',
    id: 'c.id',
    direction: 'asc',
  },
  keyOf: ({ title, id }) => [title, id],
})
