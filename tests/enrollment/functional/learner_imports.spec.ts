import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { publishLecture, type Lecture } from '#tests/support/lecture'
import { signIn } from '#tests/support/sign_in'
import { Staff } from '#tests/support/staff'
import { useTenant } from '#tests/support/tenant'

test.group('F-ENR-1: learners from a file', (group) => {
  const tenant = useTenant(group)
  let lecture: Lecture

  group.setup(async () => {
    lecture = await publishLecture(tenant)
    await tenant.keepWhatIsThere()
  })

  const send = (staff: Staff, text: string, dryRun = false) =>
    staff.post(`/api/v1/courses/${lecture.courseId}/learner_imports`, { text, dryRun })

  async function prepare(client: ApiClient) {
    const list = listOf(newId().slice(-6))
    const admin = await Staff.arrive(tenant, client, 'TENANT_ADMIN')
    await signIn(tenant, { email: list.elif })
    await signIn(tenant, { email: list.baran })
    const total = async () => {
      const response = await admin.get(`/api/v1/courses/${lecture.courseId}/learners`)
      return response.body().meta.total as number
    }
    return { admin, total, ...list }
  }

  /** People of one test alone, and what a file with them, a stranger and a repetition tells. */
  function listOf(mark: string) {
    const [elif, baran] = [`elif-${mark}@okul.test`, `baran-${mark}@okul.test`]
    const lines = ['\uFEFFAd;E-posta', `Elif;${elif.replace('e', 'E')}`, 'Kimse;kimse@okul.test']
    const text = [...lines, `Yine Elif;${elif}`, `Baran;${baran}`].join('\r\n')
    const report = [
      { line: 2, email: elif, outcome: 'enrolled', code: null },
      { line: 3, email: 'kimse@okul.test', outcome: 'refused', code: 'member_unknown' },
      { line: 4, email: elif, outcome: 'refused', code: 'email_twice' },
      { line: 5, email: baran, outcome: 'enrolled', code: null },
    ]
    return { elif, baran, text, report }
  }

  test('a dry run tells each row’s fate and enrolls nobody', async ({ client, assert }) => {
    const { admin, total, text, report } = await prepare(client)
    const response = await send(admin, text, true)
    response.assertStatus(200)
    assert.deepEqual(response.body().data, { isDryRun: true, rows: report })
    assert.equal(await total(), 0)
  })

  test('good rows are enrolled beside bad ones, and the same file again changes nothing', async ({
    client,
    assert,
  }) => {
    const { admin, total, text, report } = await prepare(client)
    const response = await send(admin, text)
    assert.deepEqual(response.body().data.rows, report)
    assert.equal(await total(), 2)
    const again = await send(admin, text)
    const outcomes = again.body().data.rows.map((row: { outcome: string }) => row.outcome)
    assert.deepEqual(outcomes, ['unchanged', 'refused', 'refused', 'unchanged'])
    assert.equal(await total(), 2)
  })

  test('a file without addresses, and one that is too long, are refused whole', async ({
    client,
    assert,
  }) => {
    const { admin, total } = await prepare(client)
    const long = ['email', ...Array.from({ length: 1_001 }, (_, n) => `x${n}@okul.test`)]
    for (const text of ['ad;soyad\nElif;Şahin', '', long.join('\n')]) {
      const response = await send(admin, text)
      response.assertStatus(422)
      response.assertBodyContains({ code: 'E_CSV_INVALID' })
    }
    assert.equal(await total(), 0)
  })

  test('a course of somebody else is not there', async ({ client }) => {
    const stranger = await Staff.arrive(tenant, client, 'INSTRUCTOR')
    const { text } = listOf('x')
    const response = await send(stranger, text)
    response.assertStatus(404)
    const invented = await stranger.post(`/api/v1/courses/${newId()}/learner_imports`, {
      text,
    })
    invented.assertStatus(404)
  })
})
