import { FindTargets, type TargetMap } from '#catalog/queries/draft/find_targets'
import { Query } from '#core/database/query'

/** The description of the newest version of a course, as it is rendered; null: there is no course. */
export class FindDescription extends Query {
  async handle(courseId: string): Promise<{ title: string; targets: TargetMap } | null> {
    const { rows } = await this.db.rawQuery(
      'select id, title from course_versions where course_id = ? order by number desc limit 1',
      [courseId]
    )
    if (rows.length === 0) {
      return null
    }
    const [{ id, title }] = rows
    return { title, targets: await new FindTargets(this.db).handle(id, null) }
  }
}
