import type { Editor } from '#catalog/policies/editor_of'
import { bindings } from '#core/database/bindings'
import { Query } from '#core/database/query'

/** Whether a file belongs to a course that somebody works on. */
export class IsCourseFile extends Query {
  async handle(courseId: string, fileId: string, { memberId, managesAll }: Editor) {
    const { rows } = await this.db.rawQuery(
      `select from files f join courses c on c.id = f.owner_id and f.slice = 'catalog'
       where f.id = ? and c.id = ? and (? or exists (select from course_authors a
         where a.course_id = c.id and a.member_id = ?::uuid))`,
      bindings(fileId, courseId, managesAll, memberId)
    )
    return rows.length > 0
  }
}
