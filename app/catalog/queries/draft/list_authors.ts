import { Query } from '#core/database/query'

export interface Author {
  id: string
  name: string
  isOwner: boolean
}

/** Who works on a course, its owner first. */
export class ListAuthors extends Query {
  async handle(courseId: string): Promise<Author[]> {
    const { rows } = await this.db.rawQuery(
      `select a.member_id as id, m.name, a.is_owner as "isOwner"
       from course_authors a join members m on m.id = a.member_id
       where a.course_id = ? order by a.is_owner desc, a.added_at, a.member_id`,
      [courseId]
    )
    return rows
  }
}
