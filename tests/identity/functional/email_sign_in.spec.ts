import type { ApiClient } from '@japa/api-client'
import { test, timeTravel } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { AddMember, FindMember, type NewMember } from '#identity/contract'
import { changeSettings } from '#tests/support/change_settings'
import { allowPage, type EmbedPage } from '#tests/support/embed_page'
import { askCode, placeHeaders, type AskedCode } from '#tests/support/sign_in_code'
import { useTenant, type TestTenant } from '#tests/support/tenant'

const email = 'ece@uye.test'

function present(client: ApiClient, tenant: TestTenant, asked: AskedCode, page?: EmbedPage) {
  return client
    .post('/api/v1/tokens')
    .headers(placeHeaders(tenant, page))
    .json({ grant: 'email_code', ...asked })
}

function add(tenant: TestTenant, member: Partial<NewMember> = {}) {
  return tenant.run(() =>
    tenantConnection().transaction((trx) =>
      new AddMember().handle({ email, roles: ['STUDENT'], status: 'active', ...member }, trx)
    )
  )
}

function otherCode(code: string): string {
  return String((Number(code) + 1) % 100_000_000).padStart(8, '0')
}

test.group('F-USR-2: sign-in by e-mail code', (group) => {
  const tenant = useTenant(group)

  test('a visitor who proves an address becomes a student', async ({ client, assert }) => {
    const asked = await askCode(client, tenant, email)
    const response = await client
      .post('/api/v1/tokens')
      .header('host', tenant.host)
      .json({ grant: 'email_code', ...asked, name: 'Ece Ünal' })
    response.assertStatus(200)
    const { data } = response.body()
    assert.containsSubset(data.member, { email, name: 'Ece Ünal', roles: ['STUDENT'] })
    assert.equal(data.expiresIn, 600)
    assert.isNull(data.refreshToken)
    const me = await client
      .get('/api/v1/me')
      .header('host', tenant.host)
      .bearerToken(data.accessToken)
    me.assertBodyContains({ data: { email } })
  })

  test('who gives no name is called by the address until they say better', async ({ client }) => {
    const asked = await askCode(client, tenant, 'Deniz.Ak@Uye.Test')
    const response = await present(client, tenant, asked)
    const member = { email: 'deniz.ak@uye.test', name: 'deniz.ak' }
    response.assertBodyContains({ data: { member } })
  })

  test('a known member comes in as the same person, whatever the case of the address', async ({
    client,
    assert,
  }) => {
    const known = await add(tenant, { name: 'Ece' })
    const response = await present(client, tenant, await askCode(client, tenant, ' ECE@uye.test '))
    assert.equal(response.body().data.member.id, known?.id)
    assert.equal(response.body().data.member.name, 'Ece')
  })

  test('an invited member is active from then on', async ({ client, assert }) => {
    await add(tenant, { status: 'invited', roles: ['INSTRUCTOR'] })
    const response = await present(client, tenant, await askCode(client, tenant, email))
    response.assertBodyContains({ data: { member: { roles: ['INSTRUCTOR'] } } })
    const member = await tenant.run(() => new FindMember().byEmail(email))
    assert.equal(member?.status, 'active')
  })

  test('a code works once', async ({ client }) => {
    const asked = await askCode(client, tenant, email)
    const first = await present(client, tenant, asked)
    const second = await present(client, tenant, asked)
    first.assertStatus(200)
    second.assertStatus(401)
    second.assertBodyContains({ code: 'E_INVALID_CODE' })
  })

  test('sent twice at once it opens one session', async ({ client, assert }) => {
    const asked = await askCode(client, tenant, email)
    const responses = await Promise.all([1, 2, 3].map(() => present(client, tenant, asked)))
    const statuses = responses.map((response) => response.status())
    assert.deepEqual(statuses.sort(), [200, 401, 401])
  })

  test('two devices that register one address at once are one member', async ({
    client,
    assert,
  }) => {
    const asked = [await askCode(client, tenant, email), await askCode(client, tenant, email)]
    const responses = await Promise.all(asked.map((one) => present(client, tenant, one)))
    const ids = responses.map((response) => response.body().data.member.id)
    assert.equal(ids[0], ids[1])
  })

  test('after five wrong tries the right code is refused, sent at once or in a row', async ({
    client,
    assert,
  }) => {
    const asked = await askCode(client, tenant, email)
    const wrong = { ...asked, code: otherCode(asked.code) }
    const tries = await Promise.all(Array.from({ length: 8 }, () => present(client, tenant, wrong)))
    assert.isTrue(tries.every((response) => response.status() === 401))
    const right = await present(client, tenant, asked)
    right.assertStatus(401)
    const { rows } = await tenant.run(() =>
      tenantConnection().rawQuery('select attempts from one_time_codes')
    )
    assert.deepEqual(rows, [{ attempts: 5 }])
  })

  test('the fifth try may still be the right one', async ({ client }) => {
    const asked = await askCode(client, tenant, email)
    for (let count = 0; count < 4; count++) {
      await present(client, tenant, { ...asked, code: otherCode(asked.code) })
    }
    const response = await present(client, tenant, asked)
    response.assertStatus(200)
  })

  test('after ten minutes it is over', async ({ client }) => {
    const asked = await askCode(client, tenant, email)
    timeTravel('10 mins')
    const response = await present(client, tenant, asked)
    response.assertStatus(401)
  })

  test('a code that belongs to another challenge is refused', async ({ client }) => {
    const mine = await askCode(client, tenant, 'kotu@uye.test')
    const theirs = await askCode(client, tenant, email)
    const mixed = { challengeId: theirs.challengeId, code: mine.code }
    const response = await present(client, tenant, mixed)
    response.assertStatus(401)
  })

  test('a suspended member is refused like a wrong code', async ({ client }) => {
    await add(tenant)
    await tenant.run(() =>
      tenantConnection().query().from('members').update({ status: 'suspended' })
    )
    const response = await present(client, tenant, await askCode(client, tenant, email))
    response.assertStatus(401)
    response.assertBodyContains({ code: 'E_INVALID_CODE' })
  })

  test('where visitors may not sign up, a new address is refused like a wrong code', async ({
    client,
  }) => {
    await changeSettings(tenant, 'access', { allowsSignUp: false })
    const response = await present(client, tenant, await askCode(client, tenant, email))
    response.assertStatus(401)
    response.assertBodyContains({ code: 'E_INVALID_CODE' })
  })
})

test.group('F-EMB-1: sign-in by e-mail code inside a widget', (group) => {
  const tenant = useTenant(group)
  let page: EmbedPage
  group.each.setup(async () => {
    page = await allowPage(tenant)
  })

  test('the session is a learner’s, bound to the page', async ({ client, assert }) => {
    const asked = await askCode(client, tenant, email, page)
    const response = await present(client, tenant, asked, page)
    response.assertStatus(200)
    response.assertHeader('access-control-allow-origin', page.origin)
    assert.equal(response.body().data.member.scope, 'learner')
  })

  test('a code asked for on the page is good for nothing on the portal', async ({ client }) => {
    const asked = await askCode(client, tenant, email, page)
    const response = await present(client, tenant, asked)
    response.assertStatus(401)
  })

  test('nor one of the portal on the page', async ({ client }) => {
    const asked = await askCode(client, tenant, email)
    const response = await present(client, tenant, asked, page)
    response.assertStatus(401)
  })

  test('staff are sent to the portal, where the same code would not help', async ({ client }) => {
    await add(tenant, { roles: ['STUDENT', 'INSTRUCTOR'] })
    const asked = await askCode(client, tenant, email, page)
    const response = await present(client, tenant, asked, page)
    response.assertStatus(403)
    response.assertBodyContains({ code: 'E_PORTAL_ONLY' })
    const onPortal = await present(client, tenant, asked)
    onPortal.assertStatus(401)
  })

  test('who does not know the code does not learn that somebody is staff', async ({ client }) => {
    await add(tenant, { roles: ['TENANT_ADMIN'] })
    const asked = await askCode(client, tenant, email, page)
    const wrong = { ...asked, code: otherCode(asked.code) }
    const response = await present(client, tenant, wrong, page)
    response.assertStatus(401)
  })
})
