import { Query } from '#core/database/query'

export interface PublishedCourse {
  id: string
  slug: string
  title: string
  versionId: string
}

/** The course as new learners meet it; drafts and archived courses are not there. */
export class FindPublishedCourse extends Query {
  async handle(courseId: string): Promise<PublishedCourse | null> {
    const { rows } = await this.db.rawQuery(
      `select id, slug, title, published_version_id as "versionId" from courses
       where id = ? and state = 'published'`,
      [courseId]
    )
    return rows[0] ?? null
  }

  /** Of a course in whatever state. */
  async idOf(slug: string): Promise<string | null> {
    const { rows } = await this.db.rawQuery('select id from courses where slug = ?', [slug])
    return rows[0]?.id ?? null
  }
}
