import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { queriesOf } from '#tests/support/count_queries'
import { Learner } from '#tests/support/learner'
import { publishLecture, type Lecture } from '#tests/support/lecture'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('F-INS-1: an instructor sees what the own courses bring about', (group) => {
  const tenant = useTenant(group)
  let bearer: string
  let memberId: string
  group.each.setup(async () => {
    const instructor = await signIn(tenant, { roles: ['INSTRUCTOR'] })
    bearer = instructor.accessToken
    memberId = instructor.member.id
  })

  const show = (client: ApiClient) =>
    client.get('/api/v1/teaching').header('host', tenant.host).bearerToken(bearer)

  /** A course that the instructor writes, or somebody else. */
  async function lecture(isMine: boolean): Promise<Lecture> {
    const made = await publishLecture(tenant)
    if (isMine) {
      await tenant.run(() =>
        tenantConnection().rawQuery(
          `insert into course_authors (course_id, member_id, is_owner) values (?, ?, false)`,
          [made.courseId, memberId]
        )
      )
    }
    return made
  }

  async function learn(client: ApiClient, { courseId, textId }: Lecture) {
    const learner = await Learner.arrive(tenant, client)
    await learner.enroll(courseId)
    await learner.post(`/api/v1/lessons/${textId}/completion`)
  }

  test('without a course there is nothing, and no error', async ({ client, assert }) => {
    await lecture(false)
    const response = await show(client)
    response.assertStatus(200)
    assert.containsSubset(response.body().data, { courses: [], learners: 0, activeLearners: 0 })
  })

  test('only the own courses count', async ({ client, assert }) => {
    const mine = await lecture(true)
    await learn(client, mine)
    await learn(client, await lecture(false))
    const response = await show(client)
    const { courses, ...figures } = response.body().data
    assert.lengthOf(courses, 1)
    assert.containsSubset(courses[0], {
      id: mine.courseId,
      state: 'published',
      versionState: 'published',
      enrolled: 1,
      completed: 0,
    })
    assert.deepEqual(figures, {
      learners: 1,
      activeLearners: 1,
      completedLessons: 1,
      completedCourses: 0,
    })
  })

  test('three courses cost as many queries as one', async ({ client, assert }) => {
    await lecture(true)
    const one = await queriesOf(() => show(client))
    await lecture(true)
    await lecture(true)
    const three = await queriesOf(() => show(client))
    assert.equal(three.length, one.length)
  })
})
