import { CARD } from '#catalog/queries/course_card'
import type { FloorRequest } from '#tests/bench/floor/work'

const CARDS = `select ${CARD} from courses c left join categories g on g.id = c.category_id
  where c.state = 'published'
  order by date_trunc('milliseconds', c.published_at at time zone 'UTC') desc, c.id desc limit 21`

const TOTAL = `select count(*)::int as total from courses c where c.state = 'published'`

/** The public catalog: two queries. */
export async function listCourses({ session }: FloorRequest) {
  const { rows } = await session.query(CARDS)
  const counted = await session.query(TOTAL)
  const data = rows.slice(0, 20).map(({ category, coverFileId, ...course }) => ({
    ...course,
    category: category && { id: category.id, slug: category.slug, name: category.nameTr },
    coverUrl: null,
    coverSeed: course.id,
    price: null,
    enrollment: null,
  }))
  return { data, meta: { next: null, total: counted.rows[0].total } }
}
