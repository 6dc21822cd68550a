import { Query } from '#core/database/query'

export interface CategoryRow {
  id: string
  slug: string
  nameTr: string
  nameEn: string
  courseCount: number
}

/** Categories that have a published course; the names of drafts' categories stay inside. */
export class ListCategories extends Query {
  static source = 'read' as const

  async handle(): Promise<CategoryRow[]> {
    const { rows } = await this.db.rawQuery(
      `select g.id, g.slug, g.name_tr as "nameTr", g.name_en as "nameEn",
         count(*)::int as "courseCount"
       from categories g join courses c on c.category_id = g.id and c.state = 'published'
       group by g.id order by g.created_at, g.id`
    )
    return rows
  }
}
