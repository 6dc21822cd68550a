import { FindTargets, type TargetMap } from '#catalog/queries/draft/find_targets'
import { Query } from '#core/database/query'

export interface LessonToRender {
  title: string
  source: string | null
  targets: TargetMap
}

/** A lesson of the newest version of a course as a text is rendered for it; null: there is none. */
export class FindLessonToRender extends Query {
  async handle(courseId: string, lessonId: string): Promise<LessonToRender | null> {
    const { rows } = await this.db.rawQuery(
      `select l.id as "rowId", l.version_id as "versionId", l.title, t.source
       from lessons l left join lesson_texts t on t.lesson_id = l.id
       where l.stable_id = ? and l.version_id = (
         select id from course_versions where course_id = ? order by number desc limit 1)`,
      [lessonId, courseId]
    )
    if (rows.length === 0) {
      return null
    }
    const { rowId, versionId, title, source } = rows[0]
    return { title, source, targets: await new FindTargets(this.db).handle(versionId, rowId) }
  }
}
