import { findOutline, findPublishedCourse } from '#catalog/contract'
import { migratorConnection, tenantConnection } from '#core/database/connections'
import { EnrollMember } from '#enrollment/contract'
import { CompleteLesson } from '#playback/actions/complete_lesson'
import { StartPlayback } from '#playback/actions/start_playback'
import { publishCourse } from '#tests/bench/world/course_content'
import { copyRows } from '#tests/bench/world/copy_rows'
import { signIn } from '#tests/support/sign_in'
import { TestTenant } from '#tests/support/tenant'

const TENANTS = 10
const COURSES = 20
const LEARNERS = 10
/** Of each course; the film is never among them */
const COMPLETED_LESSONS = [2, 5, 7]

export interface Academies {
  tenants: TestTenant[]
  /** Of every one of them, with the same ids */
  learners: { memberId: string; email: string; deviceId: string; playbackId: string }[]
  courseIds: string[]
  filmId: string
}

/** Ten academies alike: twenty courses, ten learners who are halfway through all of them. */
export async function openAcademies(): Promise<Academies> {
  const model = new TestTenant()
  await model.provision()
  const courseIds: string[] = []
  for (let number = 0; number < COURSES; number++) {
    courseIds.push(await publishCourse(model, number))
  }
  const lessons = await Promise.all(courseIds.map((id) => model.run(() => lessonIds(id))))
  const filmId = lessons[0][0]
  await prolongFilm(model)
  const learners = []
  for (let number = 0; number < LEARNERS; number++) {
    learners.push(await addLearner(model, { courseIds, lessons, filmId }))
  }
  const tenants = [model, ...(await copies(model))]
  return { tenants, learners, courseIds, filmId }
}

async function copies(model: TestTenant): Promise<TestTenant[]> {
  const tenants = Array.from({ length: TENANTS - 1 }, () => new TestTenant())
  for (const tenant of tenants) {
    await tenant.provision()
    await copyRows(model.scope.schema, tenant.scope.schema)
  }
  return tenants
}

async function lessonIds(courseId: string): Promise<string[]> {
  const course = await findPublishedCourse(courseId)
  const outline = await findOutline(course?.versionId ?? '')
  return outline.modules.flatMap((module) => module.lessons.map(({ id }) => id))
}

/** Ten hours: nobody comes to its end while beats are measured. */
async function prolongFilm({ scope }: TestTenant): Promise<void> {
  await migratorConnection().rawQuery(
    `update "${scope.schema}".lesson_videos set duration_ms = 36000000`
  )
}

interface Content {
  courseIds: string[]
  lessons: string[][]
  filmId: string
}

async function addLearner(tenant: TestTenant, { courseIds, lessons, filmId }: Content) {
  const { member } = await signIn(tenant)
  const memberId = member.id
  return tenant.run(async () => {
    for (const [index, courseId] of courseIds.entries()) {
      await new EnrollMember().handle({ memberId, courseId })
      for (const lesson of COMPLETED_LESSONS) {
        await new CompleteLesson().handle(memberId, lessons[index][lesson])
      }
    }
    const { id: playbackId } = await new StartPlayback().handle({
      memberId,
      lessonId: filmId,
      deviceId: null,
    })
    return { memberId, email: member.email, deviceId: await deviceOf(memberId), playbackId }
  })
}

async function deviceOf(memberId: string): Promise<string> {
  const { rows } = await tenantConnection().rawQuery('select id from devices where member_id = ?', [
    memberId,
  ])
  return rows[0].id
}
