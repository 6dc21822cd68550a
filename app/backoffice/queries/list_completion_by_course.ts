import { Query } from '#core/database/query'

export interface CourseCompletion {
  id: string
  slug: string
  title: string
  /** People with a living enrollment */
  enrolled: number
  completed: number
}

const SHOWN = 5

/** The courses with the most people, and how many of them have finished. */
export class ListCompletionByCourse extends Query {
  static source = 'read' as const

  async handle(): Promise<CourseCompletion[]> {
    const { rows } = await this.db.rawQuery(
      `select c.id, c.slug, c.title, e.enrolled, e.completed
       from (select course_id, count(*)::int as enrolled,
               count(*) filter (where state = 'completed')::int as completed
             from enrollments where state in ('active', 'completed')
             group by course_id order by 2 desc, course_id limit ?) e
       join courses c on c.id = e.course_id order by e.enrolled desc, c.id`,
      [SHOWN]
    )
    return rows
  }
}
