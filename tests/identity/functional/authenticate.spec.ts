import { test, timeTravel } from '@japa/runner'
import { appUrl } from '#config/app'
import { migratorConnection, tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { tokenRing } from '#core/tokens/token_ring'
import { ChangeRoles } from '#identity/contract'
import { invitationToken } from '#identity/tokens/invitation_token'
import { RefreshToken } from '#identity/tokens/refresh_token'
import { tenantDirectory } from '#tenancy/contract'
import { queriesOf } from '#tests/support/count_queries'
import { suspend } from '#tests/support/members'
import { signInPlatformAdmin } from '#tests/support/platform_admin'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('F-USR-2: the actor of each request', (group) => {
  const tenant = useTenant(group)
  const other = useTenant(group)

  test('a suspended member is out at the next request', async ({ client }) => {
    const { accessToken, member } = await signIn(tenant)
    const me = () => client.get('/api/v1/me').header('host', tenant.host).bearerToken(accessToken)
    const before = await me()
    before.assertStatus(200)
    await suspend(tenant, member)
    const after = await me()
    after.assertStatus(401)
    after.assertBodyContains({ code: 'E_UNAUTHENTICATED' })
    after.assertHeader('www-authenticate', 'Bearer')
  })

  test('a changed role holds from the next request', async ({ client }) => {
    const { accessToken, member } = await signIn(tenant)
    const list = () =>
      client.get('/api/v1/members').header('host', tenant.host).bearerToken(accessToken)
    const before = await list()
    before.assertStatus(403)
    await tenant.run(() => new ChangeRoles().handle(member.id, ['TENANT_ADMIN']))
    const after = await list()
    after.assertStatus(200)
  })

  test('after ten minutes the token has ended', async ({ client }) => {
    const { accessToken } = await signIn(tenant)
    timeTravel('601 secs')
    const response = await client
      .get('/api/v1/me')
      .header('host', tenant.host)
      .bearerToken(accessToken)
    response.assertStatus(401)
  })

  test('an ended token is refused on public routes too, so that the client renews it', async ({
    client,
  }) => {
    const { accessToken } = await signIn(tenant)
    timeTravel('601 secs')
    const response = await client
      .get('/health/live')
      .header('host', tenant.host)
      .bearerToken(accessToken)
    response.assertStatus(401)
  })

  test('no header, or one of another scheme, is a guest', async ({ client }) => {
    for (const authorization of ['', 'Basic YTpi', 'Bearer']) {
      const response = await client
        .get('/health/live')
        .headers({ host: tenant.host, authorization })
      response.assertStatus(200)
    }
  })

  test('F-TEN-2: the token of one tenant opens nothing in another', async ({ client }) => {
    const { accessToken } = await signIn(other)
    const response = await client
      .get('/api/v1/me')
      .header('host', tenant.host)
      .bearerToken(accessToken)
    response.assertStatus(401)
    response.assertBodyContains({ code: 'E_TENANT_MISMATCH' })
  })

  test('F-TEN-2: on the product’s own host the token alone says which tenant', async ({
    client,
    assert,
  }) => {
    const { accessToken, member } = await signIn(other)
    const response = await client
      .get('/api/v1/me')
      .header('host', appUrl.host)
      .bearerToken(accessToken)
    response.assertStatus(200)
    assert.equal(response.body().data.id, member.id)
  })

  test('a token of a tenant that is gone opens nothing', async ({ client }) => {
    const claims = { sub: newId(), tid: newId(), sid: newId() }
    const response = await client
      .get('/api/v1/me')
      .header('host', appUrl.host)
      .bearerToken(await tokenRing.sign('portal', claims))
    response.assertStatus(401)
    response.assertBodyContains({ code: 'E_UNAUTHENTICATED' })
  })

  test('F-TEN-2: a suspended tenant answers nobody, by host or by token', async ({
    client,
    cleanup,
  }) => {
    const { accessToken } = await signIn(tenant)
    const set = async (status: string) => {
      await migratorConnection().rawQuery('update platform.tenants set status = ? where id = ?', [
        status,
        tenant.scope.id,
      ])
      await tenantDirectory.forget()
    }
    cleanup(() => set('active'))
    await set('suspended')
    for (const host of [tenant.host, appUrl.host]) {
      const response = await client.get('/api/v1/me').header('host', host).bearerToken(accessToken)
      response.assertStatus(503)
      response.assertBodyContains({ code: 'E_TENANT_SUSPENDED' })
    }
  })

  test('the answer speaks the member’s language unless the request asks for another', async ({
    client,
  }) => {
    const { accessToken } = await signIn(tenant)
    await tenant.run(() => tenantConnection().query().from('members').update({ locale: 'en' }))
    const me = () => client.get('/api/v1/me').header('host', tenant.host).bearerToken(accessToken)
    const plain = await me()
    plain.assertHeader('content-language', 'en')
    const asked = await me().header('accept-language', 'tr')
    asked.assertHeader('content-language', 'tr')
  })

  test('knowing the actor costs one query', async ({ client, assert }) => {
    const { accessToken } = await signIn(tenant)
    const visit = () =>
      client.get('/health/live').header('host', tenant.host).bearerToken(accessToken)
    await visit()
    const queries = await queriesOf(async () => {
      const response = await visit()
      response.assertStatus(200)
    })
    assert.lengthOf(queries, 1)
  })
})

test.group('F-USR-2: no token in the place of another', (group) => {
  const tenant = useTenant(group)

  test('only an access token is accepted as one', async ({ client }) => {
    const { member } = await signIn(tenant)
    const claims = { sub: member.id, tid: tenant.scope.id, sid: newId() }
    const tokens = await tenant.run(async () => [
      await tokenRing.sign('media', claims),
      RefreshToken.first(newId()).toString(),
      invitationToken.of(newId()),
    ])
    for (const token of [...tokens, 'a.b.c', 'null']) {
      const response = await client.get('/api/v1/me').header('host', tenant.host).bearerToken(token)
      response.assertStatus(401)
      response.assertBodyContains({ code: 'E_UNAUTHENTICATED' })
    }
  })

  test('an access token is no refresh token and no invitation', async ({ client }) => {
    const { accessToken } = await signIn(tenant)
    const invitation = await client
      .get(`/api/v1/invitations/${accessToken}`)
      .header('host', tenant.host)
    invitation.assertStatus(404)
  })

  test('a super admin’s token opens no tenant', async ({ client }) => {
    const { accessToken } = await signInPlatformAdmin()
    const inside = await client
      .get('/api/v1/members')
      .header('host', tenant.host)
      .bearerToken(accessToken)
    inside.assertStatus(401)
    inside.assertBodyContains({ code: 'E_TENANT_MISMATCH' })
    const outside = await client
      .get('/api/v1/members')
      .header('host', appUrl.host)
      .bearerToken(accessToken)
    outside.assertStatus(403)
  })

  test('a token of one member does not work with the device of another', async ({ client }) => {
    const [one, two] = [await signIn(tenant), await signIn(tenant)]
    const { rows } = await tenant.run(() =>
      tenantConnection().rawQuery('select id from devices where member_id = ?', [two.member.id])
    )
    const claims = { sub: one.member.id, tid: tenant.scope.id, sid: rows[0].id }
    const response = await client
      .get('/api/v1/me')
      .header('host', tenant.host)
      .bearerToken(await tokenRing.sign('portal', claims))
    response.assertStatus(401)
  })
})
