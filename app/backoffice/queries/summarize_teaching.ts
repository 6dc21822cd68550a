import { Query } from '#core/database/query'

export interface TaughtCourse {
  id: string
  slug: string
  title: string
  state: 'draft' | 'published' | 'archived'
  /** Where the newest version stands on its way to being published */
  versionState: 'draft' | 'in_review' | 'approved' | 'rejected' | 'published' | 'superseded'
  /** People with a living enrollment, and how many of them have finished */
  enrolled: number
  completed: number
}

export interface TeachingSummary {
  courses: TaughtCourse[]
  /** Of all my courses: who takes part, who learned in the last 30 days, what they finished in them */
  learners: number
  activeLearners: number
  completedLessons: number
  completedCourses: number
}

const MOST = 50
const SINCE = `now() - interval '30 days'`

/** What an instructor's own courses bring about. Two queries at any number of courses. */
export class SummarizeTeaching extends Query {
  static source = 'read' as const

  async handle(memberId: string): Promise<TeachingSummary> {
    const courses = await this.db.rawQuery(
      `select c.id, c.slug, c.title, c.state, v.state as "versionState",
         count(e.id)::int as enrolled,
         (count(e.id) filter (where e.state = 'completed'))::int as completed
       from course_authors a join courses c on c.id = a.course_id
       join lateral (select state from course_versions where course_id = c.id
         order by number desc limit 1) v on true
       left join enrollments e on e.course_id = c.id and e.state in ('active', 'completed')
       where a.member_id = ? group by c.id, v.state order by c.updated_at desc, c.id limit ${MOST}`,
      [memberId]
    )
    const figures = await this.db.rawQuery(
      `with mine as (select e.id, e.member_id, e.completed_at from enrollments e
           join course_authors a on a.course_id = e.course_id and a.member_id = ?
           where e.state in ('active', 'completed')),
         learned as (select enrollment_id from playback_sessions
             where enrollment_id in (select id from mine) and started_at > ${SINCE}
           union select enrollment_id from lesson_outcomes
             where enrollment_id in (select id from mine) and recorded_at > ${SINCE})
       select (select count(distinct member_id)::int from mine) as learners,
         (select count(distinct member_id)::int from mine join learned l on l.enrollment_id = mine.id)
           as "activeLearners",
         (select count(*)::int from lesson_outcomes where kind = 'completed'
            and enrollment_id in (select id from mine) and recorded_at > ${SINCE})
           as "completedLessons",
         (select count(*)::int from mine where completed_at > ${SINCE}) as "completedCourses"`,
      [memberId]
    )
    return { courses: courses.rows, ...figures.rows[0] }
  }
}
