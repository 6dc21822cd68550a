import { test } from '@japa/runner'
import { useTenant } from '#tests/support/tenant'

test.group('F-OPS-1: one error format', (group) => {
  const tenant = useTenant(group)

  test('an unknown path is a problem in the language of the reader', async ({ client, assert }) => {
    const response = await client
      .get('/api/v1/nothing')
      .header('host', tenant.host)
      .header('accept-language', 'en')
    response.assertStatus(404)
    assert.equal(response.header('content-type'), 'application/problem+json; charset=utf-8')
    assert.containsSubset(response.body(), { code: 'E_NOT_FOUND', title: 'Not found' })
  })

  test('F-TEN-2: a host that belongs to nobody is refused', async ({ client }) => {
    const response = await client.get('/health/live').header('host', 'nobody.localhost')
    response.assertStatus(421)
    response.assertBodyContains({ code: 'E_UNKNOWN_HOST' })
  })
})
