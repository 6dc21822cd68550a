import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { MemberEnrolled } from '#enrollment/events/member_enrolled'
import { queriesOf } from '#tests/support/count_queries'
import { Learner } from '#tests/support/learner'
import { publishLecture, type Lecture } from '#tests/support/lecture'
import { assertPublished } from '#tests/support/queue'
import { useTenant } from '#tests/support/tenant'

test.group('F-ENR-1: a member enrolls in a free course', (group) => {
  const tenant = useTenant(group)
  const lectures: Lecture[] = []

  group.setup(async () => {
    lectures.push(await publishLecture(tenant), await publishLecture(tenant))
    await tenant.keepWhatIsThere()
  })

  const count = (table: string) =>
    tenant.run(async () => {
      const { rows } = await tenantConnection().rawQuery(`select count(*)::int as n from ${table}`)
      return rows[0].n as number
    })

  test('and has access from the same answer on', async ({ client, assert }) => {
    const learner = await Learner.arrive(tenant, client)
    const before = await learner.get(`/api/v1/lessons/${lectures[0].textId}`)
    before.assertStatus(403)
    assert.equal(before.body().code, 'E_NOT_ENROLLED')
    const response = await learner.enroll(lectures[0].courseId)
    response.assertStatus(201)
    assert.containsSubset(response.body().data, {
      courseId: lectures[0].courseId,
      state: 'active',
      share: 0,
      lessonCount: 2,
      resume: { lessonId: lectures[0].videoId, kind: 'video', positionMs: 0 },
    })
    const after = await learner.get(`/api/v1/lessons/${lectures[0].textId}`)
    after.assertStatus(200)
    await assertPublished(tenant, MemberEnrolled, { courseId: lectures[0].courseId })
  })

  test('twice is once: the same enrollment comes back', async ({ client, assert }) => {
    const learner = await Learner.arrive(tenant, client)
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => learner.enroll(lectures[0].courseId))
    )
    const ids = new Set(answers.map((answer) => answer.body().data.id))
    assert.equal(ids.size, 1)
    assert.equal(answers.filter((answer) => answer.status() === 201).length, 1)
    assert.equal(await count('enrollments'), 1)
    assert.equal(await count('entitlements'), 1)
  })

  test('F-IDEM-1: a repeated request replays its answer', async ({ client, assert }) => {
    const learner = await Learner.arrive(tenant, client)
    const key = newId()
    const first = await learner.enroll(lectures[0].courseId, key)
    const second = await learner.enroll(lectures[0].courseId, key)
    second.assertStatus(201)
    assert.deepEqual(second.body(), first.body())
    const other = await learner.enroll(lectures[1].courseId, key)
    other.assertStatus(422)
  })

  test('a course that does not exist or is not published is not there', async ({ client }) => {
    const learner = await Learner.arrive(tenant, client)
    const response = await learner.enroll(newId())
    response.assertStatus(404)
  })

  test('a revoked entitlement closes every lesson at once', async ({ client }) => {
    const learner = await Learner.arrive(tenant, client)
    await learner.enroll(lectures[0].courseId)
    await tenant.run(() =>
      tenantConnection().rawQuery(
        `update entitlements set revoked_at = now(), revoked_reason = 'refund'`
      )
    )
    const lesson = await learner.get(`/api/v1/lessons/${lectures[0].textId}`)
    lesson.assertStatus(403)
    const playing = await learner.post(`/api/v1/lessons/${lectures[0].videoId}/playback_sessions`)
    playing.assertStatus(403)
  })

  test('the list is in order of work, pages by cursor and costs the same for any number', async ({
    client,
    assert,
  }) => {
    const learner = await Learner.arrive(tenant, client)
    await learner.enroll(lectures[0].courseId)
    await learner.get('/api/v1/enrollments')
    const one = await queriesOf(() => learner.get('/api/v1/enrollments'))
    await learner.enroll(lectures[1].courseId)
    await learner.get('/api/v1/enrollments')
    const many = await queriesOf(() => learner.get('/api/v1/enrollments'))
    assert.equal(many.length, one.length)
    const first = await learner.get('/api/v1/enrollments?limit=1')
    const second = await learner.get(`/api/v1/enrollments?limit=1&after=${first.body().meta.next}`)
    assert.equal(first.body().data[0].courseId, lectures[1].courseId)
    assert.equal(second.body().data[0].courseId, lectures[0].courseId)
    assert.isNull(second.body().meta.next)
    const broken = await learner.get('/api/v1/enrollments?after=nonsense')
    broken.assertStatus(422)
  })
})
