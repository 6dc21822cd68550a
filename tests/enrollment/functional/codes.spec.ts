import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { MemberEnrolled } from '#enrollment/events/member_enrolled'
import { Learner } from '#tests/support/learner'
import { publishLecture, type Lecture } from '#tests/support/lecture'
import { assertPublished } from '#tests/support/queue'
import { Staff } from '#tests/support/staff'
import { useTenant } from '#tests/support/tenant'

test.group('F-ENR-1: a code lets whoever has it into its course', (group) => {
  const tenant = useTenant(group)
  let lecture: Lecture

  group.setup(async () => {
    lecture = await publishLecture(tenant)
    await tenant.keepWhatIsThere()
  })

  type Client = ConstructorParameters<typeof Learner>[1]

  async function codeFor(client: Client, terms: object = {}) {
    const admin = await Staff.arrive(tenant, client, 'TENANT_ADMIN')
    const path = `/api/v1/courses/${lecture.courseId}/enrollment_codes`
    const response = await admin.post(path, terms)
    response.assertStatus(201)
    return { admin, code: response.body().data }
  }

  const use = (learner: Learner, code: string) =>
    learner.post('/api/v1/enrollments', { code }).header('idempotency-key', newId())

  const usedOf = (id: string) =>
    tenant.run(async () => {
      const { rows } = await tenantConnection().rawQuery(
        'select used from enrollment_codes where id = ?',
        [id]
      )
      return rows[0].used as number
    })

  test('however it is typed, and tells first where it leads', async ({ client, assert }) => {
    const { code } = await codeFor(client, { code: 'güz-2026 a', note: 'Güz dönemi' })
    assert.equal(code.code, 'GUZ2-026A')
    const learner = await Learner.arrive(tenant, client)
    const offer = await learner.get('/api/v1/enrollment_offers/guz2026-a')
    assert.equal(offer.body().data.course.id, lecture.courseId)
    const response = await use(learner, ' Güz 2026 A ')
    response.assertStatus(201)
    assert.containsSubset(response.body().data, { courseId: lecture.courseId, state: 'active' })
    await assertPublished(tenant, MemberEnrolled, { source: 'code' })
    const lesson = await learner.get(`/api/v1/lessons/${lecture.textId}`)
    lesson.assertStatus(200)
  })

  test('of two at once who want its last seat, one gets it', async ({ client, assert }) => {
    const { code } = await codeFor(client, { seats: 1 })
    const learners = await Promise.all([1, 2, 3].map(() => Learner.arrive(tenant, client)))
    const answers = await Promise.all(learners.map((learner) => use(learner, code.code)))
    assert.deepEqual(answers.map((answer) => answer.status()).sort(), [201, 409, 409])
    const refused = answers.filter((answer) => answer.status() === 409)
    assert.isTrue(refused.every((answer) => answer.body().code === 'E_CODE_USED_UP'))
    assert.equal(await usedOf(code.id), 1)
  })

  test('who is enrolled already takes no seat', async ({ client, assert }) => {
    const { code } = await codeFor(client, { seats: 1 })
    const learner = await Learner.arrive(tenant, client)
    await learner.enroll(lecture.courseId)
    const again = await use(learner, code.code)
    again.assertStatus(200)
    assert.equal(await usedOf(code.id), 0)
  })

  test('an expired one is refused by name, a revoked one as if it never was', async ({
    client,
  }) => {
    const learner = await Learner.arrive(tenant, client)
    const { code: old } = await codeFor(client, { validUntil: '2020-01-01T00:00:00.000Z' })
    const expired = await use(learner, old.code)
    expired.assertStatus(410)
    expired.assertBodyContains({ code: 'E_CODE_EXPIRED' })
    const { admin, code } = await codeFor(client)
    const revoked = await admin.delete(`/api/v1/enrollment_codes/${code.id}`)
    revoked.assertStatus(204)
    for (const wrong of [code.code, 'YOKBOYLE']) {
      const response = await use(learner, wrong)
      response.assertStatus(404)
      response.assertBodyContains({ code: 'E_CODE_UNKNOWN' })
    }
  })

  test('a code is made once', async ({ client }) => {
    const { admin } = await codeFor(client, { code: 'BAHAR26' })
    const path = `/api/v1/courses/${lecture.courseId}/enrollment_codes`
    const again = await admin.post(path, { code: 'bahar-26' })
    again.assertStatus(409)
    again.assertBodyContains({ code: 'E_CODE_TAKEN' })
  })

  test('codes that nobody could type are refused', async ({ client }) => {
    const { admin } = await codeFor(client)
    const path = `/api/v1/courses/${lecture.courseId}/enrollment_codes`
    for (const code of ['abc', 'şehir/kod', 'x'.repeat(30)]) {
      const response = await admin.post(path, { code })
      response.assertStatus(422)
    }
  })

  test('whoever guesses is stopped', async ({ client, assert }) => {
    const learner = await Learner.arrive(tenant, client)
    const statuses = new Set<number>()
    for (let guess = 0; guess < 32; guess++) {
      const response = await use(learner, `TAHMIN${guess}`)
      statuses.add(response.status())
    }
    assert.deepEqual([...statuses], [404, 429])
  })

  test('an instructor has no say over another’s course', async ({ client }) => {
    const { code } = await codeFor(client)
    const stranger = await Staff.arrive(tenant, client, 'INSTRUCTOR')
    const path = `/api/v1/courses/${lecture.courseId}/enrollment_codes`
    const answers = [
      await stranger.get(path),
      await stranger.post(path),
      await stranger.delete(`/api/v1/enrollment_codes/${code.id}`),
    ]
    answers.forEach((answer) => answer.assertStatus(404))
  })

  test('a course that is open to nobody is still open with a code', async ({ client }) => {
    const { admin, code } = await codeFor(client)
    const features = await admin.get('/api/v1/settings/features')
    const version = features.body().data.version
    const off = await admin
      .patch('/api/v1/settings/features', { selfEnrollment: false })
      .header('if-match', `"${version}"`)
    off.assertStatus(200)
    const learner = await Learner.arrive(tenant, client)
    const self = await learner.enroll(lecture.courseId)
    self.assertStatus(403)
    self.assertBodyContains({ code: 'E_FEATURE_OFF' })
    const withCode = await use(learner, code.code)
    withCode.assertStatus(201)
  })
})
