import type { Actor } from '#core/http/actor'
import { NotFound } from '#core/errors'
import { Query } from '#core/database/query'

/** Who may manage a course: its authors, and admins all of them. For others it is not there. */
export class RequireAuthor extends Query {
  /** @throws {NotFound} */
  async handle(actor: Actor, courseId: string): Promise<void> {
    const { rows } = await this.db.rawQuery(
      `select from courses c where c.id = ? and (? or exists (select from course_authors a
         where a.course_id = c.id and a.member_id = ?))`,
      [courseId, actor.can('courses.manage_all'), actor.id]
    )
    if (rows.length === 0) {
      throw new NotFound()
    }
  }
}
