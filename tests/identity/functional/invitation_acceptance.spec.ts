import { test, timeTravel } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { ChangeRoles, FindMember } from '#identity/contract'
import { invitationToken } from '#identity/tokens/invitation_token'
import {
  accept,
  chosenPassword as password,
  invited,
  invitedEmail as email,
  showInvitation,
} from '#tests/support/invitations'
import { TestTenant, useTenant } from '#tests/support/tenant'

test.group('F-USR-1: accepting an invitation', (group) => {
  const tenant = useTenant(group)
  const other = useTenant(group)

  test('the link shows for whom it is, then makes the member active', async ({
    client,
    assert,
  }) => {
    const token = await invited(client, tenant)
    const offer = await showInvitation(client, tenant, token)
    offer.assertStatus(200)
    assert.containsSubset(offer.body().data, { email, roles: ['INSTRUCTOR'] })
    const accepted = await accept(client, tenant, { token })
    accepted.assertStatus(201)
    assert.deepEqual(accepted.body().data, { email })
    const session = await client
      .post('/api/v1/tokens')
      .header('host', tenant.host)
      .json({ grant: 'password', email, password })
    session.assertStatus(200)
    assert.containsSubset(session.body().data.member, {
      name: 'Yeni Eğitmen',
      roles: ['INSTRUCTOR'],
    })
  })

  test('it works once, also when used twice at once', async ({ client, assert }) => {
    const token = await invited(client, tenant)
    const responses = await Promise.all([1, 2, 3].map(() => accept(client, tenant, { token })))
    const statuses = responses.map((response) => response.status()).sort()
    assert.deepEqual(statuses, [201, 410, 410])
    const later = await accept(client, tenant, { token, body: { password: 'başka bir parola' } })
    later.assertStatus(410)
    later.assertBodyContains({ code: 'E_INVITATION_ENDED' })
  })

  test('roles changed after the invitation are the ones that hold', async ({ client, assert }) => {
    const token = await invited(client, tenant)
    const member = await tenant.run(() => new FindMember().byEmail(email))
    await tenant.run(() => new ChangeRoles().handle(member!.id, ['STUDENT']))
    const offer = await showInvitation(client, tenant, token)
    assert.deepEqual(offer.body().data.roles, ['STUDENT'])
    await accept(client, tenant, { token })
    const accepted = await tenant.run(() => new FindMember().byEmail(email))
    assert.deepEqual(accepted?.roles, ['STUDENT'])
    assert.equal(accepted?.status, 'active')
  })

  test('after seven days it has ended', async ({ client }) => {
    const token = await invited(client, tenant)
    timeTravel('7 days')
    const offer = await showInvitation(client, tenant, token)
    offer.assertStatus(410)
    const accepted = await accept(client, tenant, { token })
    accepted.assertStatus(410)
  })

  test('a link of another tenant, an altered and an invented one are unknown', async ({
    client,
  }) => {
    const token = await invited(client, tenant)
    const altered = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`
    const foreign = await showInvitation(client, other, token)
    foreign.assertStatus(404)
    for (const unknown of [altered, 'x', token.slice(0, -4)]) {
      const response = await showInvitation(client, tenant, unknown)
      response.assertStatus(404)
      response.assertBodyContains({ code: 'E_NOT_FOUND' })
    }
  })

  test('{title} is refused, and the invitation stays')
    .with([
      { title: 'a short password', body: { password: 'kısa' }, pointer: '/password' },
      {
        title: 'the address as password',
        body: { password: 'yeni-yeni-yeni' },
        pointer: '/password',
      },
      { title: 'no name', body: { name: ' ' }, pointer: '/name' },
      { title: 'an unknown field', body: { roles: ['TENANT_ADMIN'] }, pointer: '/roles' },
    ])
    .run(async ({ client, assert }, { body, pointer }) => {
      const token = await invited(client, tenant)
      const response = await accept(client, tenant, { token, body })
      response.assertStatus(422)
      assert.equal(response.body().errors[0].pointer, pointer)
      const offer = await showInvitation(client, tenant, token)
      offer.assertStatus(200)
    })

  test('F-TEN-1: the first admin of a new tenant comes in by this very way', async ({
    client,
    assert,
  }) => {
    const fresh = new TestTenant()
    await fresh.provision()
    const { rows } = await fresh.run(() =>
      tenantConnection().rawQuery('select id from invitations')
    )
    const token = await fresh.run(() => invitationToken.of(rows[0].id))
    const offer = await showInvitation(client, fresh, token)
    assert.containsSubset(offer.body().data, { name: 'İlk Yönetici', roles: ['TENANT_ADMIN'] })
    const accepted = await accept(client, fresh, { token })
    accepted.assertStatus(201)
  })
})
