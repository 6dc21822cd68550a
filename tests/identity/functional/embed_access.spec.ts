import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { tenantConnection } from '#core/database/connections'
import { tokenRing } from '#core/tokens/token_ring'
import { DisallowOrigin } from '#embedding/actions/disallow_origin'
import { ListEmbedOrigins } from '#embedding/queries/list_embed_origins'
import { ChangeRoles } from '#identity/contract'
import { allowPage, type EmbedPage } from '#tests/support/embed_page'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('F-EMB-2: access from a customer’s page', (group) => {
  const tenant = useTenant(group)
  const other = useTenant(group)
  let page: EmbedPage
  group.each.setup(async () => {
    page = await allowPage(tenant)
  })

  test('the token works on its page, with the key or alone', async ({ client, assert }) => {
    const { accessToken } = await signIn(tenant, { origin: page.origin })
    for (const headers of [page.headers, { origin: page.origin }]) {
      const response = await client
        .get('/api/v1/me')
        .headers({ host: appUrl.host, ...headers })
        .bearerToken(accessToken)
      response.assertStatus(200)
      response.assertHeader('access-control-allow-origin', page.origin)
      assert.equal(response.body().data.scope, 'learner')
    }
  })

  test('elsewhere it does not: {title}')
    .with([
      { title: 'another page of the tenant', origin: 'https://ikinci.example' },
      { title: 'a page that nobody allowed', origin: 'https://kotu.example' },
      { title: 'no page at all', origin: '' },
    ])
    .run(async ({ client, assert }, { origin }) => {
      await allowPage(tenant, 'https://ikinci.example')
      const { accessToken } = await signIn(tenant, { origin: page.origin })
      const response = await client
        .get('/api/v1/me')
        .headers({ host: appUrl.host, ...(origin && { origin }) })
        .bearerToken(accessToken)
      response.assertStatus(403)
      response.assertBodyContains({ code: 'E_ORIGIN_NOT_ALLOWED' })
      assert.isUndefined(response.header('access-control-allow-origin'))
    })

  test('taking the page off the list ends its sessions', async ({ client }) => {
    const { accessToken } = await signIn(tenant, { origin: page.origin })
    const me = () =>
      client
        .get('/api/v1/me')
        .headers({ host: appUrl.host, origin: page.origin })
        .bearerToken(accessToken)
    const before = await me()
    before.assertStatus(200)
    await tenant.run(async () => {
      const origins = await new ListEmbedOrigins().handle()
      const { id } = origins.find(({ origin }) => origin === page.origin)!
      await new DisallowOrigin().handle(id)
    })
    const after = await me()
    after.assertStatus(403)
  })

  test('F-TEN-2: the key of another tenant on the same page is a contradiction', async ({
    client,
  }) => {
    const theirs = await allowPage(other, page.origin)
    const { accessToken } = await signIn(tenant, { origin: page.origin })
    const response = await client
      .get('/api/v1/me')
      .headers({ host: appUrl.host, ...theirs.headers })
      .bearerToken(accessToken)
    response.assertStatus(401)
    response.assertBodyContains({ code: 'E_TENANT_MISMATCH' })
  })

  test('a token of the portal does not work in a page', async ({ client }) => {
    const { accessToken } = await signIn(tenant, { roles: ['TENANT_ADMIN'] })
    const response = await client
      .get('/api/v1/me')
      .headers({ host: appUrl.host, ...page.headers })
      .bearerToken(accessToken)
    response.assertStatus(401)
  })

  test('a portal token whose claims say embed, or the reverse, finds no device', async ({
    client,
  }) => {
    const { member } = await signIn(tenant, { origin: page.origin })
    const { rows } = await tenant.run(() =>
      tenantConnection().rawQuery('select id from devices where member_id = ?', [member.id])
    )
    const claims = { sub: member.id, tid: tenant.scope.id, sid: rows[0].id }
    const response = await client
      .get('/api/v1/me')
      .header('host', tenant.host)
      .bearerToken(await tokenRing.sign('portal', claims))
    response.assertStatus(401)
  })

  test('who becomes staff is signed out of all pages, not of the portal', async ({
    client,
    assert,
  }) => {
    const inPage = await signIn(tenant, { origin: page.origin })
    const { member } = inPage
    const onPortal = await signIn(tenant, { member })
    await tenant.run(() => new ChangeRoles().handle(member.id, ['INSTRUCTOR']))
    const embedded = await client
      .get('/api/v1/me')
      .headers({ host: appUrl.host, ...page.headers })
      .bearerToken(inPage.accessToken)
    embedded.assertStatus(401)
    const portal = await client
      .get('/api/v1/me')
      .header('host', tenant.host)
      .bearerToken(onPortal.accessToken)
    assert.deepEqual(portal.body().data.roles, ['INSTRUCTOR'])
  })
})
