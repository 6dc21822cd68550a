import { Query } from '#core/database/query'

export interface AnyCategory {
  id: string
  slug: string
  nameTr: string
  nameEn: string
  /** In whatever state they are */
  courseCount: number
}

/** Every category of the tenant, for those who choose one or keep them in order. */
export class ListAllCategories extends Query {
  async handle(): Promise<AnyCategory[]> {
    const { rows } = await this.db.rawQuery(
      `select g.id, g.slug, g.name_tr as "nameTr", g.name_en as "nameEn", (
         select count(distinct v.course_id)::int from course_versions v
         where v.category_id = g.id) as "courseCount"
       from categories g order by g.created_at, g.id`
    )
    return rows
  }
}
