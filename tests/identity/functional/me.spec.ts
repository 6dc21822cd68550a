import { test } from '@japa/runner'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('F-USR-2: who am I', (group) => {
  const tenant = useTenant(group)

  test('a member sees themselves and what they may do', async ({ client, assert }) => {
    const { accessToken, member } = await signIn(tenant, { name: 'Ayşe Işık' })
    const response = await client
      .get('/api/v1/me')
      .header('host', tenant.host)
      .bearerToken(accessToken)
    response.assertStatus(200)
    assert.containsSubset(response.body().data, {
      id: member.id,
      email: member.email,
      name: 'Ayşe Işık',
      locale: 'tr',
      roles: ['STUDENT'],
      scope: 'portal',
    })
    assert.include(response.body().data.can, 'profile.read')
    assert.notInclude(response.body().data.can, 'members.list')
  })
})
