import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { platformConnection } from '#core/database/connections'
import { signInPlatformAdmin } from '#tests/support/platform_admin'
import { useTenant } from '#tests/support/tenant'

function signInBy(client: ApiClient, credentials: object, host = appUrl.host) {
  return client.post('/api/v1/platform/tokens').header('host', host).json(credentials)
}

test.group('F-TEN-1: super admins', (group) => {
  const tenant = useTenant(group)

  test('they sign in on the product’s own host, for ten minutes, without a refresh token', async ({
    client,
    assert,
  }) => {
    const { id, email, name, password } = await signInPlatformAdmin()
    const response = await signInBy(client, { email: email.toUpperCase(), password })
    response.assertStatus(200)
    const { accessToken, ...rest } = response.body().data
    assert.deepEqual(rest, { expiresIn: 600, admin: { id, email, name } })
    const tenants = await client
      .get('/api/v1/platform/tenants')
      .header('host', appUrl.host)
      .bearerToken(accessToken)
    tenants.assertStatus(200)
  })

  test('a wrong password and an unknown mail are one answer', async ({ client, assert }) => {
    const { email } = await signInPlatformAdmin()
    const answers = []
    for (const address of [email, `kimse-${email}`]) {
      const response = await signInBy(client, { email: address, password: 'yanlış parola' })
      response.assertStatus(401)
      answers.push(response.body().code)
    }
    assert.deepEqual(answers, ['E_INVALID_CREDENTIALS', 'E_INVALID_CREDENTIALS'])
  })

  test('ten wrong passwords lock the right one out', async ({ client }) => {
    const { email, password } = await signInPlatformAdmin()
    for (let count = 0; count < 10; count++) {
      await signInBy(client, { email, password: 'yanlış parola' })
    }
    const response = await signInBy(client, { email, password })
    response.assertStatus(429)
  })

  test('a tenant’s address knows no super admins', async ({ client }) => {
    const { email, password } = await signInPlatformAdmin()
    const response = await signInBy(client, { email, password }, tenant.host)
    response.assertStatus(404)
  })

  test('who was one is one no more at the next request', async ({ client }) => {
    const { id, accessToken } = await signInPlatformAdmin()
    await platformConnection().query().from('platform_users').where('id', id).delete()
    const response = await client
      .get('/api/v1/platform/tenants')
      .header('host', appUrl.host)
      .bearerToken(accessToken)
    response.assertStatus(401)
  })

  test('they find a tenant by a part of its name, with its address', async ({ client, assert }) => {
    const { accessToken } = await signInPlatformAdmin()
    const response = await client
      .get('/api/v1/platform/tenants')
      .header('host', appUrl.host)
      .bearerToken(accessToken)
      .qs({ q: tenant.scope.slug, perPage: 10 })
    response.assertStatus(200)
    const { data, meta } = response.body()
    assert.deepEqual(meta, { page: 1, perPage: 10, total: 1 })
    assert.containsSubset(data[0], {
      id: tenant.scope.id,
      slug: tenant.scope.slug,
      name: tenant.scope.name,
      status: 'active',
    })
    const { host } = new URL(data[0].portalUrl)
    assert.equal(host, `${tenant.scope.slug}.${appUrl.host}`)
    assert.notProperty(data[0], 'schema')
  })
})
