import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { tenantConnection } from '#core/database/connections'
import { CourseCompleted } from '#progression/events/course_completed'
import { LessonCompleted } from '#progression/events/lesson_completed'
import { Learner } from '#tests/support/learner'
import { publishLecture, type Lecture } from '#tests/support/lecture'
import { assertNotPublished, assertPublished } from '#tests/support/queue'
import { useTenant } from '#tests/support/tenant'

test.group('F-PLY-2: a lesson is completed, then the course', (group) => {
  const tenant = useTenant(group)
  let lecture: Lecture

  group.setup(async () => {
    lecture = await publishLecture(tenant)
    await tenant.keepWhatIsThere()
  })

  async function enrolled(client: ApiClient): Promise<Learner> {
    const learner = await Learner.arrive(tenant, client)
    await learner.enroll(lecture.courseId)
    return learner
  }

  async function watchAll(learner: Learner, share = 1) {
    const session = await learner.play(lecture)
    await learner.letPass(100)
    return learner.beat(session, [[0, share * 100_000]])
  }

  test('at ninety per cent, not before', async ({ client, assert }) => {
    const learner = await enrolled(client)
    const early = await watchAll(learner, 0.89)
    assert.containsSubset(early.body().data, { completed: false, completedNow: false })
    const done = await watchAll(learner, 0.91)
    assert.containsSubset(done.body().data, {
      completed: true,
      completedNow: true,
      courseCompleted: false,
      nextLessonId: lecture.textId,
    })
    await assertPublished(tenant, LessonCompleted, { lessonId: lecture.videoId })
    await assertNotPublished(tenant, CourseCompleted)
  })

  test('the last lesson completes the course, once', async ({ client, assert }) => {
    const learner = await enrolled(client)
    await watchAll(learner)
    const path = `/api/v1/lessons/${lecture.textId}/completion`
    const [first, second] = await Promise.all([learner.post(path), learner.post(path)])
    const answers = [first.body().data, second.body().data]
    assert.equal(answers.filter(({ courseCompleted }) => courseCompleted).length, 1)
    assert.isTrue(answers.every(({ completed }) => completed))
    await assertPublished(tenant, CourseCompleted, { courseId: lecture.courseId })
    const enrollments = await learner.get('/api/v1/enrollments')
    assert.containsSubset(enrollments.body().data[0], {
      state: 'completed',
      share: 1,
      lessonsCompleted: 2,
      lessonCount: 2,
    })
  })

  test('two last lessons at the same moment still complete the course', async ({
    client,
    assert,
  }) => {
    const learner = await enrolled(client)
    const session = await learner.play(lecture)
    await learner.letPass(100)
    await Promise.all([
      learner.beat(session, [[0, 100_000]]),
      learner.post(`/api/v1/lessons/${lecture.textId}/completion`),
    ])
    const { rows } = await tenant.run(() =>
      tenantConnection().rawQuery('select count(*)::int as n from course_completions')
    )
    assert.equal(rows[0].n, 1)
  })

  test('a video lesson cannot be ticked off by hand', async ({ client, assert }) => {
    const learner = await enrolled(client)
    const response = await learner.post(`/api/v1/lessons/${lecture.videoId}/completion`)
    response.assertStatus(409)
    assert.equal(response.body().code, 'E_COMPLETION_BY_WATCHING')
  })
})
