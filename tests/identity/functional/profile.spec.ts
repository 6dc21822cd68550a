import { test } from '@japa/runner'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('F-USR-1: what members say of themselves', (group) => {
  const tenant = useTenant(group)

  test('name and language change, apart or together', async ({ client, assert }) => {
    const { accessToken } = await signIn(tenant, { name: 'Ece' })
    const change = (body: object) =>
      client.patch('/api/v1/me').header('host', tenant.host).bearerToken(accessToken).json(body)
    const renamed = await change({ name: ' Ece Ünal ' })
    assert.containsSubset(renamed.body().data, { name: 'Ece Ünal', locale: 'tr' })
    const translated = await change({ locale: 'en' })
    assert.containsSubset(translated.body().data, { name: 'Ece Ünal', locale: 'en' })
    const both = await change({ name: 'Ece Işık', locale: 'tr' })
    both.assertStatus(200)
    const me = await client.get('/api/v1/me').header('host', tenant.host).bearerToken(accessToken)
    assert.containsSubset(me.body().data, { name: 'Ece Işık', locale: 'tr' })
  })

  test('the new name is found', async ({ client, assert }) => {
    const { accessToken } = await signIn(tenant, { name: 'Ece', roles: ['TENANT_ADMIN'] })
    await client
      .patch('/api/v1/me')
      .header('host', tenant.host)
      .bearerToken(accessToken)
      .json({ name: 'Yıldız' })
    const found = await client
      .get('/api/v1/members')
      .header('host', tenant.host)
      .bearerToken(accessToken)
      .qs({ q: 'yildiz' })
    assert.lengthOf(found.body().data, 1)
  })

  test('{title} → 422 {code}, and nothing changes')
    .with([
      { title: 'an empty name', body: { name: '  ' }, code: 'E_VALIDATION' },
      { title: 'another language', body: { locale: 'de' }, code: 'E_VALIDATION' },
      { title: 'a role', body: { name: 'X', roles: ['TENANT_ADMIN'] }, code: 'E_UNKNOWN_FIELD' },
      { title: 'an address', body: { email: 'baska@uye.test' }, code: 'E_UNKNOWN_FIELD' },
    ])
    .run(async ({ client, assert }, { body, code }) => {
      const { accessToken } = await signIn(tenant, { name: 'Ece' })
      const response = await client
        .patch('/api/v1/me')
        .header('host', tenant.host)
        .bearerToken(accessToken)
        .json(body)
      response.assertStatus(422)
      response.assertBodyContains({ code })
      const me = await client.get('/api/v1/me').header('host', tenant.host).bearerToken(accessToken)
      assert.containsSubset(me.body().data, { name: 'Ece', roles: ['STUDENT'] })
    })

  test('a NUL in a name is refused, not a fault', async ({ client }) => {
    const { accessToken } = await signIn(tenant)
    const response = await client
      .patch('/api/v1/me')
      .header('host', tenant.host)
      .bearerToken(accessToken)
      .json({ name: 'Ece\u0000' })
    response.assertStatus(422)
  })
})
