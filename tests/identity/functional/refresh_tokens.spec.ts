import { test, timeTravel } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { RefreshToken } from '#identity/tokens/refresh_token'
import { Device } from '#tests/support/device'
import { allowPage, type EmbedPage } from '#tests/support/embed_page'
import { addMember, suspend } from '#tests/support/members'
import { someoneWaits } from '#tests/support/someone_waits'
import { openTokenSession, TokenSession } from '#tests/support/token_session'
import { useTenant, type TestTenant } from '#tests/support/tenant'

const email = 'ece@uye.test'

async function devices(tenant: TestTenant) {
  const { rows } = await tenant.run(() =>
    tenantConnection().rawQuery('select revoked_reason as reason from devices order by created_at')
  )
  return rows.map(({ reason }: { reason: string | null }) => reason)
}

test.group('F-USR-2: rotating refresh tokens', (group) => {
  const tenant = useTenant(group)

  test('a device that proves its key gets one that lasts thirty days', async ({
    client,
    assert,
  }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    const response = await session.refresh(refreshToken)
    response.assertStatus(200)
    const { data } = response.body()
    assert.equal(data.refreshExpiresIn, 30 * 86_400)
    assert.equal(data.member.email, email)
    assert.notEqual(data.refreshToken, refreshToken)
    const me = await client
      .get('/api/v1/me')
      .header('host', tenant.host)
      .bearerToken(data.accessToken)
    me.assertStatus(200)
  })

  test('each is good for one use, and the next goes on from it', async ({ client, assert }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    let token = refreshToken
    for (let count = 0; count < 3; count++) {
      timeTravel('5 mins')
      const response = await session.refresh(token)
      response.assertStatus(200)
      token = response.body().data.refreshToken
    }
    assert.deepEqual(await devices(tenant), [null])
  })

  test('two tabs that use one token at once get the same successor', async ({ client, assert }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    const responses = await Promise.all([1, 2, 3].map(() => session.refresh(refreshToken)))
    const successors = responses.map((response) => response.body().data.refreshToken)
    assert.lengthOf(new Set(successors), 1)
    const next = await session.refresh(successors[0])
    next.assertStatus(200)
  })

  test('a lost answer is given again within a minute', async ({ client, assert }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    const lost = await session.refresh(refreshToken)
    timeTravel('50 secs')
    const again = await session.refresh(refreshToken)
    again.assertStatus(200)
    assert.equal(again.body().data.refreshToken, lost.body().data.refreshToken)
  })

  test('a used one after a minute ends the whole family, the newest token too', async ({
    client,
    assert,
  }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    const renewed = await session.refresh(refreshToken)
    const { accessToken, refreshToken: newest } = renewed.body().data
    timeTravel('61 secs')
    const reused = await session.refresh(refreshToken)
    reused.assertStatus(401)
    reused.assertBodyContains({ code: 'E_INVALID_CREDENTIALS' })
    const after = await session.refresh(newest)
    after.assertStatus(401)
    const me = await client.get('/api/v1/me').header('host', tenant.host).bearerToken(accessToken)
    me.assertStatus(401)
    assert.deepEqual(await devices(tenant), ['token_reused'])
  })

  test('the one before the last ends the family at once', async ({ client, assert }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    const first = await session.refresh(refreshToken)
    await session.refresh(first.body().data.refreshToken)
    const reused = await session.refresh(refreshToken)
    reused.assertStatus(401)
    assert.deepEqual(await devices(tenant), ['token_reused'])
  })

  test('a request that was overtaken by two rotations does not turn them back', async ({
    client,
    assert,
  }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    const newest = RefreshToken.read(refreshToken)!.successor().successor()
    const late = await tenant.run(() =>
      tenantConnection().transaction(async (trx) => {
        await trx.rawQuery('select 1 from devices for update')
        const waiting = session.refresh(refreshToken)
        await someoneWaits()
        await trx.rawQuery('update devices set token_hash = ?', [newest.hash])
        return { waiting }
      })
    )
    const response = await late.waiting
    response.assertStatus(401)
    assert.deepEqual(await devices(tenant), ['token_reused'])
  })

  test('a copy is worthless to another key, and using it ends the family', async ({
    client,
    assert,
  }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    const thief = new TokenSession(client, tenant, await Device.create())
    const stolen = await thief.refresh(refreshToken)
    stolen.assertStatus(401)
    const owner = await session.refresh(refreshToken)
    owner.assertStatus(401)
    assert.deepEqual(await devices(tenant), ['key_mismatch'])
  })

  test('the end of a family by reuse is on record', async ({ client, assert }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    await session.refresh(refreshToken)
    timeTravel('61 secs')
    await session.refresh(refreshToken)
    const { rows } = await tenant.run(() =>
      tenantConnection().rawQuery(
        `select action, after->>'reason' as reason from audit_records
         where subject_type = 'device'`
      )
    )
    assert.deepEqual(rows, [{ action: 'device.revoked', reason: 'token_reused' }])
  })

  test('another device of the member goes on', async ({ client }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    const other = await openTokenSession(client, tenant, { email })
    await session.refresh(refreshToken)
    timeTravel('61 secs')
    await session.refresh(refreshToken)
    const response = await other.session.refresh(other.refreshToken)
    response.assertStatus(200)
  })

  test('an invented token ends nothing', async ({ client, assert }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    const bytes = Buffer.from(refreshToken, 'base64url')
    bytes[20] ^= 1
    for (const invented of [bytes.toString('base64url'), 'x', 'a'.repeat(86)]) {
      const response = await session.refresh(invented)
      response.assertStatus(401)
    }
    assert.deepEqual(await devices(tenant), [null])
  })

  test('thirty days without a use are the end', async ({ client }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    timeTravel('30 days')
    const response = await session.refresh(refreshToken)
    response.assertStatus(401)
  })

  test('a suspended member gets no more tokens', async ({ client }) => {
    const member = await addMember(tenant, { email })
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    await suspend(tenant, member)
    const response = await session.refresh(refreshToken)
    response.assertStatus(401)
  })

  test('signing out ends the family and is on record', async ({ client, assert }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    const renewed = await session.refresh(refreshToken)
    const { accessToken, refreshToken: newest } = renewed.body().data
    const out = await client
      .delete('/api/v1/tokens/current')
      .header('host', tenant.host)
      .bearerToken(accessToken)
    out.assertStatus(204)
    const refreshed = await session.refresh(newest)
    refreshed.assertStatus(401)
    const again = await client
      .delete('/api/v1/tokens/current')
      .header('host', tenant.host)
      .bearerToken(accessToken)
    again.assertStatus(401)
    assert.deepEqual(await devices(tenant), ['signed_out'])
  })

  test('the database keeps no token', async ({ client, assert }) => {
    const { refreshToken } = await openTokenSession(client, tenant, { email })
    const { rows } = await tenant.run(() => tenantConnection().rawQuery('select * from devices'))
    const stored: Buffer = rows[0].token_hash
    const sent = Buffer.from(refreshToken, 'base64url')
    assert.isFalse(sent.includes(stored))
    assert.notInclude(JSON.stringify(rows), refreshToken)
  })
})

test.group('F-EMB-2: a session in a customer’s page', (group) => {
  const tenant = useTenant(group)
  let page: EmbedPage
  group.each.setup(async () => {
    page = await allowPage(tenant)
  })

  test('it survives a reload as a learner’s session', async ({ client, assert }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email, page })
    const response = await session.refresh(refreshToken)
    response.assertStatus(200)
    assert.equal(response.body().data.member.scope, 'learner')
    assert.include(response.header('access-control-expose-headers'), 'DPoP-Nonce')
  })

  test('its refresh token opens nothing on the portal, nor on another page', async ({ client }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email, page })
    const otherPage = await allowPage(tenant, 'https://baska.example')
    for (const place of [undefined, otherPage]) {
      const elsewhere = new TokenSession(client, tenant, session.device, place)
      const response = await elsewhere.refresh(refreshToken)
      response.assertStatus(401)
    }
    const home = await session.refresh(refreshToken)
    home.assertStatus(200)
  })

  test('and one of the portal opens nothing in a page', async ({ client }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    const inPage = new TokenSession(client, tenant, session.device, page)
    const response = await inPage.refresh(refreshToken)
    response.assertStatus(401)
  })
})
