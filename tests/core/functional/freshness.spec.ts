import { test } from '@japa/runner'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('Answers are compressed, and told again only when they changed', (group) => {
  const tenant = useTenant(group)

  test('an unchanged answer is 304 without a body', async ({ client, assert }) => {
    const ask = () => client.get('/api/v1/tenant').header('host', tenant.host)
    const first = await ask()
    first.assertStatus(200)
    assert.equal(first.header('cache-control'), 'private, no-cache')
    const again = await ask().header('if-none-match', String(first.header('etag')))
    again.assertStatus(304)
    assert.isEmpty(again.text())
  })

  test('a changed answer has another tag', async ({ client, assert }) => {
    const { accessToken } = await signIn(tenant)
    const me = () => client.get('/api/v1/me').header('host', tenant.host).bearerToken(accessToken)
    const before = await me()
    await client
      .patch('/api/v1/me')
      .header('host', tenant.host)
      .bearerToken(accessToken)
      .json({ name: 'Yeni Ad' })
    const after = await me().header('if-none-match', String(before.header('etag')))
    after.assertStatus(200)
    assert.notEqual(after.header('etag'), before.header('etag'))
  })

  test('a refusal is kept by nobody', async ({ client, assert }) => {
    const response = await client.get('/api/v1/me').header('host', tenant.host)
    response.assertStatus(401)
    assert.equal(response.header('cache-control'), 'no-store')
  })

  test('a long text is compressed for who accepts it', async ({ client, assert }) => {
    const response = await client
      .get('/api/v1/openapi.json')
      .header('host', tenant.host)
      .header('accept-encoding', 'gzip')
    assert.equal(response.header('content-encoding'), 'gzip')
    assert.match(String(response.header('vary')), /Accept-Encoding/i)
  })
})
