import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { InviteMember } from '#identity/contract'
import { queriesOf } from '#tests/support/count_queries'
import { publishLecture, type Lecture } from '#tests/support/lecture'
import { Learner } from '#tests/support/learner'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('F-ADM-1: the overview tells what happened', (group) => {
  const tenant = useTenant(group)
  let bearer: string
  group.each.setup(async () => {
    // The invitation of the first admin is provisioning's.
    await tenant.empty()
    const admin = await signIn(tenant, { roles: ['TENANT_ADMIN'], name: 'Şule' })
    bearer = admin.accessToken
  })

  const show = (client: ApiClient, qs: object = {}) =>
    client.get('/api/v1/dashboard').header('host', tenant.host).bearerToken(bearer).qs(qs)

  async function overview(client: ApiClient, qs: object = {}) {
    const response = await show(client, qs)
    response.assertStatus(200)
    return response.body().data
  }

  /** Somebody who reads the text lesson of a course. */
  async function learn(client: ApiClient, lecture: Lecture): Promise<Learner> {
    const learner = await Learner.arrive(tenant, client)
    await learner.enroll(lecture.courseId)
    const done = await learner.post(`/api/v1/lessons/${lecture.textId}/completion`)
    done.assertStatus(200)
    return learner
  }

  const backdate = (days: number) =>
    tenant.run(async () => {
      // Outcomes are never changed by code; the clock of a test is.
      await tenantConnection().rawQuery(
        `insert into lesson_outcomes (id, enrollment_id, lesson_id, kind, source, recorded_at)
         select gen_random_uuid(), enrollment_id, gen_random_uuid(), kind, source,
           recorded_at - ?::int * interval '1 day' from lesson_outcomes limit 1`,
        [days]
      )
    })

  test('an empty academy has zeros and no error', async ({ client, assert }) => {
    const { learning, courses, waiting } = await overview(client)
    assert.deepEqual(learning.activeLearners, { now: 0, before: 0 })
    assert.lengthOf(learning.active.current, 30)
    assert.deepEqual(courses, [])
    assert.equal(waiting.invitations.open, 0)
    assert.isNull(waiting.invitations.oldestAt)
  })

  test('who learned, enrolled and completed is counted', async ({ client, assert }) => {
    const lecture = await publishLecture(tenant)
    await learn(client, lecture)
    await learn(client, lecture)
    const { learning, courses } = await overview(client)
    assert.deepEqual(learning.activeLearners, { now: 2, before: 0 })
    assert.deepEqual(learning.completedLessons, { now: 2, before: 0 })
    assert.deepEqual(learning.enrollments, { now: 2, before: 0 })
    assert.equal(learning.active.current.at(-1), 2)
    assert.containsSubset(courses, [{ id: lecture.courseId, enrolled: 2, completed: 0 }])
  })

  test('the period before is told apart from this one', async ({ client, assert }) => {
    await learn(client, await publishLecture(tenant))
    await backdate(8)
    const { learning: week } = await overview(client, { period: 'week' })
    assert.deepEqual(week.completedLessons, { now: 1, before: 1 })
    assert.deepEqual(week.activeLearners, { now: 1, before: 1 })
    assert.equal(week.active.previous.at(-2), 1)
    const { learning: month } = await overview(client, { period: 'month' })
    assert.deepEqual(month.completedLessons, { now: 2, before: 0 })
    const { learning: year } = await overview(client, { period: 'year' })
    assert.equal(year.active.bucketDays, 7)
    assert.lengthOf(year.active.current, 52)
  })

  test('open and expired invitations wait', async ({ client, assert }) => {
    await tenant.run(async () => {
      await new InviteMember().handle({
        email: 'a@okul.test',
        name: 'A',
        roles: ['STUDENT'],
        invitedBy: null,
      })
      await new InviteMember().handle({
        email: 'b@okul.test',
        name: 'B',
        roles: ['STUDENT'],
        invitedBy: null,
      })
      await tenantConnection().rawQuery(
        `update invitations set expires_at = now() - interval '1 day'
         where member_id = (select id from members where email = 'a@okul.test')`
      )
    })
    const { waiting } = await overview(client)
    assert.containsSubset(waiting.invitations, { open: 1, expired: 1 })
    assert.equal(waiting.members.invited, 2)
  })

  test('changes say who did what to whom, by name', async ({ client, assert }) => {
    const { member } = await signIn(tenant, { name: 'Elif' })
    await client
      .put(`/api/v1/members/${member.id}/roles`)
      .header('host', tenant.host)
      .bearerToken(bearer)
      .json({ roles: ['STUDENT', 'INSTRUCTOR'] })
    const { changes } = await overview(client)
    const [newest] = changes
    assert.equal(newest.action, 'member.roles_changed')
    assert.equal(newest.actor.name, 'Şule')
    assert.deepEqual(newest.subject, { type: 'member', id: member.id, name: 'Elif' })
  })

  test('many courses and people cost as many queries as none', async ({ client, assert }) => {
    const none = await queriesOf(() => show(client))
    const lectures = await Promise.all([1, 2, 3].map(() => publishLecture(tenant)))
    for (const lecture of lectures) {
      await learn(client, lecture)
    }
    const many = await queriesOf(() => show(client))
    assert.equal(many.length, none.length)
    assert.isAtMost(many.length, 8)
  })

  test('an unknown period → 422', async ({ client }) => {
    const response = await show(client, { period: 'century' })
    response.assertStatus(422)
  })
})
