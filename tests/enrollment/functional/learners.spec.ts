import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { queriesOf } from '#tests/support/count_queries'
import { Learner } from '#tests/support/learner'
import { publishLecture, type Lecture } from '#tests/support/lecture'
import { assertPublished } from '#tests/support/queue'
import { EnrollmentEnded } from '#enrollment/events/enrollment_ended'
import { Staff } from '#tests/support/staff'
import { useTenant } from '#tests/support/tenant'

test.group('F-ENR-1: staff enrolls, ends and restores, and sees who learns', (group) => {
  const tenant = useTenant(group)
  let lecture: Lecture

  group.setup(async () => {
    lecture = await publishLecture(tenant)
    await tenant.keepWhatIsThere()
  })

  type Client = ConstructorParameters<typeof Learner>[1]

  async function enrollmentOf(learner: Learner): Promise<string> {
    const response = await learner.enroll(lecture.courseId)
    return response.body().data.id
  }

  async function staffed(client: Client) {
    const admin = await Staff.arrive(tenant, client, 'TENANT_ADMIN')
    const enroll = (memberIds: string[], reason?: string) =>
      admin.post(`/api/v1/courses/${lecture.courseId}/enrollments`, { memberIds, reason })
    const list = (query = '') => admin.get(`/api/v1/courses/${lecture.courseId}/learners${query}`)
    return { admin, enroll, list }
  }

  test('many at once, each for itself, and again without harm', async ({ client, assert }) => {
    const { enroll, list } = await staffed(client)
    const [first, second] = [
      await Learner.arrive(tenant, client),
      await Learner.arrive(tenant, client),
    ]
    await first.enroll(lecture.courseId)
    const unknown = newId()
    const response = await enroll(
      [first.memberId, second.memberId, unknown],
      'bölüm başkanı istedi'
    )
    response.assertStatus(200)
    assert.deepEqual(response.body().data.rows, [
      { memberId: first.memberId, outcome: 'unchanged', code: null },
      { memberId: second.memberId, outcome: 'enrolled', code: null },
      { memberId: unknown, outcome: 'refused', code: 'E_NOT_FOUND' },
    ])
    const again = await enroll([second.memberId])
    assert.equal(again.body().data.rows[0].outcome, 'unchanged')
    const learners = await list()
    assert.equal(learners.body().meta.total, 2)
    assert.sameMembers(
      learners.body().data.map((row: { source: string }) => row.source),
      ['free', 'admin']
    )
  })

  test('a learner’s progress stands in the list', async ({ client, assert }) => {
    const { list } = await staffed(client)
    const learner = await Learner.arrive(tenant, client)
    await learner.enroll(lecture.courseId)
    await learner.post(`/api/v1/lessons/${lecture.textId}/completion`)
    const response = await list('?state=active&sort=name')
    assert.containsSubset(response.body().data[0], {
      member: { id: learner.memberId },
      share: 0.5,
      lessonsCompleted: 1,
      lessonCount: 2,
    })
    const none = await list('?q=kimsecik')
    assert.deepEqual(none.body().data, [])
  })

  test('an ended enrollment opens nothing, and comes back with all of it', async ({
    client,
    assert,
  }) => {
    const { admin, list } = await staffed(client)
    const learner = await Learner.arrive(tenant, client)
    const id = await enrollmentOf(learner)
    await learner.post(`/api/v1/lessons/${lecture.textId}/completion`)
    const path = `/api/v1/enrollments/${id}/withdrawal`
    for (let time = 0; time < 2; time++) {
      const response = await admin.put(path, { reason: 'işten ayrıldı' })
      response.assertStatus(204)
    }
    await assertPublished(tenant, EnrollmentEnded, { memberId: learner.memberId })
    const closed = await learner.get(`/api/v1/lessons/${lecture.textId}`)
    closed.assertStatus(403)
    for (let time = 0; time < 2; time++) {
      const response = await admin.delete(path)
      response.assertStatus(204)
    }
    const open = await learner.get(`/api/v1/lessons/${lecture.textId}`)
    open.assertStatus(200)
    const back = await list()
    assert.containsSubset(back.body().data[0], { state: 'active', lessonsCompleted: 1 })
    const history = await admin.get(`/api/v1/enrollments/${id}/history`)
    assert.deepEqual(
      history
        .body()
        .data.map((row: { toState: string; reason: string }) => [row.toState, row.reason]),
      [
        ['active', 'restored'],
        ['withdrawn', 'işten ayrıldı'],
        ['active', 'free'],
      ]
    )
  })

  test('who has enrolled anew meanwhile keeps the new enrollment', async ({ client }) => {
    const { admin } = await staffed(client)
    const learner = await Learner.arrive(tenant, client)
    const id = await enrollmentOf(learner)
    const path = `/api/v1/enrollments/${id}/withdrawal`
    await admin.put(path, { reason: 'yanlışlıkla' })
    const anew = await learner.enroll(lecture.courseId)
    anew.assertStatus(201)
    const response = await admin.delete(path)
    response.assertStatus(409)
    response.assertBodyContains({ code: 'E_ALREADY_ENROLLED' })
  })

  test('an ending needs its reason', async ({ client }) => {
    const { admin } = await staffed(client)
    const learner = await Learner.arrive(tenant, client)
    const id = await enrollmentOf(learner)
    const response = await admin.put(`/api/v1/enrollments/${id}/withdrawal`, { reason: '  ' })
    response.assertStatus(422)
  })

  test('the list asks as often for fifty learners as for one', async ({ client, assert }) => {
    const { list } = await staffed(client)
    const arrive = async () => {
      const learner = await Learner.arrive(tenant, client)
      await learner.enroll(lecture.courseId)
    }
    await arrive()
    await list()
    const one = await queriesOf(() => list('?perPage=100').then())
    for (let count = 1; count < 50; count++) {
      await arrive()
    }
    const fifty = await queriesOf(() => list('?perPage=100').then())
    assert.equal(fifty.length, one.length)
  })
})
