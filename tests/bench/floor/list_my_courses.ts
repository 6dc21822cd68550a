import type { Outline } from '#catalog/contract'
import { courseProgress } from '#playback/domain/learner_progress'
import type { Session } from '#tests/bench/floor/sessions'
import type { FloorRequest } from '#tests/bench/floor/work'

const ENROLLMENTS = `select id, course_id as "courseId", course_version_id as "versionId", state,
    enrolled_at as "enrolledAt", completed_at as "completedAt",
    last_activity_at as "lastActivityAt"
  from enrollments where member_id = $1
  order by date_trunc('milliseconds', last_activity_at at time zone 'UTC') desc, id desc limit 21`

const PROGRESS = `select enrollment_id as "enrollmentId", lesson_id as "lessonId", share,
    watched_ms as "watchedMs", position_ms as "positionMs", updated_at as "updatedAt",
    false as completed
  from lesson_progress where enrollment_id = any($1::uuid[])
  union all
  select enrollment_id, lesson_id, null, null, null, recorded_at, true
  from lesson_outcomes where enrollment_id = any($1::uuid[]) and kind = 'completed'`

const OUTLINES = `select v.id as "versionId",
    json_build_object('id', c.id, 'slug', c.slug, 'title', v.title, 'coverUrl', null,
      'coverSeed', c.id) as course,
    (select json_agg(json_build_object('id', m.stable_id, 'lessons', (
       select json_agg(json_build_object('id', l.stable_id, 'title', l.title, 'kind', l.kind)
         order by l.position) from lessons l where l.module_id = m.id)) order by m.position)
     from modules m where m.version_id = v.id) as modules
  from course_versions v join courses c on c.id = v.course_id where v.id = any($1::uuid[])`

/** A learner's courses with progress: two queries; what never changes is remembered. */
export async function listMyCourses({ claims, session }: FloorRequest) {
  const { rows } = await session.query(ENROLLMENTS, [claims.sub])
  const ids = rows.map(({ id }) => id)
  const found = await session.query(PROGRESS, [ids])
  const outlines = await outlinesOf(claims.schema, rows, session)
  const byEnrollment = Map.groupBy(found.rows, ({ enrollmentId }) => enrollmentId)
  const data = rows.map((enrollment) => {
    const own = byEnrollment.get(enrollment.id) ?? []
    const done = new Set(own.filter(({ completed }) => completed).map(({ lessonId }) => lessonId))
    const started = own.filter(({ completed }) => !completed)
    const outline = outlines.get(`${claims.schema}:${enrollment.versionId}`) as Outline
    return card(enrollment, outline, courseProgress(outline, started, done))
  })
  return { data, meta: { next: null } }
}

type Enrollment = Record<string, unknown>

function card(
  { versionId, ...enrollment }: Enrollment,
  { course }: Outline,
  { lessons, ...progress }: ReturnType<typeof courseProgress>
) {
  const { slug: courseSlug, title: courseTitle, coverUrl, coverSeed } = course
  return { ...enrollment, courseSlug, courseTitle, coverUrl, coverSeed, ...progress }
}

const remembered = new Map<string, Outline>()

async function outlinesOf(schema: string, enrollments: Enrollment[], session: Session) {
  const missing = enrollments
    .map(({ versionId }) => versionId as string)
    .filter((id) => !remembered.has(`${schema}:${id}`))
  const { rows } = missing.length > 0 ? await session.query(OUTLINES, [missing]) : { rows: [] }
  rows.forEach((row) => remembered.set(`${schema}:${row.versionId}`, row))
  return remembered
}
