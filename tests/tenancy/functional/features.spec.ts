import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { newId } from '#core/shared/id'
import { changeSettings } from '#tests/support/change_settings'
import { allowPage } from '#tests/support/embed_page'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('F-TEN-3: what is switched off answers so', (group) => {
  const tenant = useTenant(group)

  test('the public catalog is a page that says it', async ({ client }) => {
    const before = await client.get('/').header('host', tenant.host)
    before.assertStatus(200)
    await changeSettings(tenant, 'features', { publicCatalog: false })
    const after = await client.get('/').header('host', tenant.host)
    after.assertStatus(403)
  })

  test('widgets are told on the pages that hold them', async ({ client, assert }) => {
    const page = await allowPage(tenant)
    const ask = () => client.get('/api/v1/courses').headers({ host: appUrl.host, ...page.headers })
    const before = await ask()
    before.assertStatus(200)
    await changeSettings(tenant, 'features', { embedding: false })
    const after = await ask()
    after.assertStatus(403)
    assert.equal(after.body().code, 'E_FEATURE_OFF')
    assert.equal(after.header('access-control-allow-origin'), page.origin)
  })

  test('a right is asked first: who may not import is not told that it is off', async ({
    client,
  }) => {
    await changeSettings(tenant, 'features', { courseImport: false })
    for (const [role, code] of [
      ['STUDENT', 'E_FORBIDDEN'],
      ['TENANT_ADMIN', 'E_FEATURE_OFF'],
    ] as const) {
      const { accessToken } = await signIn(tenant, { roles: [role] })
      const response = await client
        .post('/api/v1/course_imports')
        .header('host', tenant.host)
        .header('idempotency-key', newId())
        .bearerToken(accessToken)
      response.assertStatus(403)
      response.assertBodyContains({ code })
    }
  })

  test('members do not enroll themselves', async ({ client }) => {
    await changeSettings(tenant, 'features', { selfEnrollment: false })
    const { accessToken } = await signIn(tenant)
    const response = await client
      .post('/api/v1/enrollments')
      .header('host', tenant.host)
      .header('idempotency-key', newId())
      .bearerToken(accessToken)
      .json({ courseId: newId() })
    response.assertStatus(403)
    response.assertBodyContains({ code: 'E_FEATURE_OFF' })
  })
})
