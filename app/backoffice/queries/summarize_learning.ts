import { daysOf, splitBuckets, type Period } from '#backoffice/domain/period'
import { Query } from '#core/database/query'
import { tenantContext } from '#core/tenant_context'

/** A number of the period and of the one before it. */
export interface Compared {
  now: number
  before: number
}

export interface LearningSummary {
  /** First day of the period, as the academy counts days */
  from: string
  to: string
  activeLearners: Compared
  completedLessons: Compared
  enrollments: Compared
  completedCourses: Compared
  /** People who learned, by bucket, oldest first */
  active: { bucketDays: number; current: number[]; previous: number[] }
}

/** Both periods begin at midnight where the academy is; `start` is the earlier one's. */
const span = `span as (
  select (today - ?::int * interval '1 day') at time zone ? as start,
         (today - ?::int * interval '1 day') at time zone ? as middle
  from (select date_trunc('day', now() at time zone ?) + interval '1 day' as today) d)`

/** Whoever opened a video or completed a lesson has learned. */
const activity = `activity as (
  select member_id, started_at as at from playback_sessions, span where started_at >= span.start
  union all
  select e.member_id, o.recorded_at from lesson_outcomes o
    join enrollments e on e.id = o.enrollment_id, span where o.recorded_at >= span.start)`

const compared = (name: string, count: string, at: string, from: string) =>
  `(select json_build_object('now', count(${count}) filter (where ${at} >= span.middle),
      'before', count(${count}) filter (where ${at} < span.middle))
    from ${from}, span where ${at} >= span.start) as "${name}"`

/** How much was learned in a period, against the one before. Two queries at any size. */
export class SummarizeLearning extends Query {
  static source = 'read' as const

  async handle(period: Period): Promise<LearningSummary> {
    const { timeZone } = tenantContext.require()
    const days = daysOf(period)
    const bounds = [days * 2, timeZone, days, timeZone, timeZone]
    const figures = await this.db.rawQuery(
      `with ${span}, ${activity}
       select to_char(span.middle at time zone ?, 'YYYY-MM-DD') as "from",
         to_char(now() at time zone ?, 'YYYY-MM-DD') as "to",
         ${compared('activeLearners', 'distinct member_id', 'at', 'activity')},
         ${compared('completedLessons', '*', 'recorded_at', `lesson_outcomes`)},
         ${compared('enrollments', '*', 'enrolled_at', 'enrollments')},
         ${compared('completedCourses', '*', 'completed_at', 'course_completions')}
       from span`,
      [...bounds, timeZone, timeZone]
    )
    const series = await this.db.rawQuery(
      `with ${span}, ${activity}
       select floor(extract(epoch from (at at time zone ?) - (span.start at time zone ?))
           / 86400 / ?)::int as bucket, count(distinct member_id)::int as n
       from activity, span group by 1`,
      [...bounds, timeZone, timeZone, period.bucketDays]
    )
    const active = splitBuckets(series.rows, period.buckets)
    return { ...figures.rows[0], active: { bucketDays: period.bucketDays, ...active } }
  }
}
