import { CARD, type CourseCard } from '#catalog/queries/course_card'
import { Query } from '#core/database/query'

export interface CourseDetail extends CourseCard {
  versionId: string
  descriptionHtml: string | null
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A published course as a visitor sees it, by its id or its address. */
export class FindCourse extends Query {
  async handle(idOrSlug: string): Promise<CourseDetail | null> {
    const { rows } = await this.db.rawQuery(
      `select ${CARD}, v.id as "versionId", v.description_html as "descriptionHtml"
       from courses c
       join course_versions v on v.id = c.published_version_id
       left join categories g on g.id = c.category_id
       where c.state = 'published' and ${UUID.test(idOrSlug) ? 'c.id' : 'c.slug'} = ?`,
      [idOrSlug]
    )
    return rows[0] ?? null
  }
}
