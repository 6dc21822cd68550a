import { test, timeTravel } from '@japa/runner'
import { appUrl } from '#config/app'
import { tenantConnection } from '#core/database/connections'
import { proofNonce } from '#identity/dpop/proof_nonce'
import { Device } from '#tests/support/device'
import { askCode } from '#tests/support/sign_in_code'
import { openTokenSession, TokenSession } from '#tests/support/token_session'
import { useTenant, type TestTenant } from '#tests/support/tenant'

const email = 'ece@uye.test'

async function devices(tenant: TestTenant) {
  const { rows } = await tenant.run(() =>
    tenantConnection().rawQuery('select revoked_reason as reason from devices order by created_at')
  )
  return rows.map(({ reason }: { reason: string | null }) => reason)
}

test.group('F-USR-2: the proof with a request for tokens', (group) => {
  const tenant = useTenant(group)
  const body = { grant: 'refresh', refreshToken: 'x' }

  test('a device without a key gets an access token only', async ({ client, assert }) => {
    const asked = await askCode(client, tenant, email)
    const response = await client
      .post('/api/v1/tokens')
      .header('host', tenant.host)
      .json({ grant: 'email_code', ...asked })
    const { refreshToken, refreshExpiresIn } = response.body().data
    assert.deepEqual([refreshToken, refreshExpiresIn], [null, null])
    assert.isTrue(proofNonce.isFresh(response.header('dpop-nonce')!))
  })

  test('without a nonce the server gives one, the try is not counted, and then it works', async ({
    client,
    assert,
  }) => {
    const session = new TokenSession(client, tenant, await Device.create())
    const asked = await askCode(client, tenant, email)
    const first = await session.post({ grant: 'email_code', ...asked }, { nonce: '' })
    first.assertStatus(400)
    first.assertBodyContains({ code: 'E_DPOP_NONCE' })
    const nonce = first.header('dpop-nonce')
    assert.isString(nonce)
    const second = await session.post({ grant: 'email_code', ...asked }, { nonce })
    second.assertStatus(200)
    assert.isString(second.header('dpop-nonce'))
  })

  test('the challenge and a question of its own give a nonce, so that no proof need be refused', async ({
    client,
    assert,
  }) => {
    const session = new TokenSession(client, tenant, await Device.create())
    const challenge = await client
      .post('/api/v1/email_challenges')
      .header('host', tenant.host)
      .json({ email })
    const asked = await client.get('/api/v1/proof_nonce').header('host', tenant.host)
    asked.assertStatus(204)
    assert.equal(asked.header('cache-control'), 'no-store')
    for (const nonce of [challenge, asked].map((answer) => answer.header('dpop-nonce'))) {
      const response = await session.post(body, { nonce })
      response.assertBodyContains({ code: 'E_INVALID_CREDENTIALS' })
    }
  })

  test('a nonce of ten minutes ago is stale', async ({ client }) => {
    const session = new TokenSession(client, tenant, await Device.create())
    const nonce = proofNonce.issue()
    timeTravel('10 mins')
    const response = await session.post(body, { nonce })
    response.assertStatus(400)
    response.assertBodyContains({ code: 'E_DPOP_NONCE' })
  })

  test('a proof is good once', async ({ client, assert }) => {
    const { session, refreshToken } = await openTokenSession(client, tenant, { email })
    const proof = await session.device.prove({ url: session.url })
    const send = () =>
      client
        .post('/api/v1/tokens')
        .headers({ host: tenant.host, dpop: proof })
        .json({ grant: 'refresh', refreshToken })
    const first = await send()
    first.assertStatus(200)
    const replayed = await send()
    replayed.assertStatus(400)
    replayed.assertBodyContains({ code: 'E_DPOP_INVALID' })
    assert.deepEqual(await devices(tenant), [null])
  })

  test('a proof for another address is refused', async ({ client }) => {
    const session = new TokenSession(client, tenant, await Device.create())
    const url = `${appUrl.protocol}//baska.localhost/api/v1/tokens`
    const response = await session.post(body, { url })
    response.assertStatus(400)
    response.assertBodyContains({ code: 'E_DPOP_INVALID' })
  })

  test('a refresh token without a proof is refused and ends nothing', async ({
    client,
    assert,
  }) => {
    const { refreshToken } = await openTokenSession(client, tenant, { email })
    const response = await client
      .post('/api/v1/tokens')
      .header('host', tenant.host)
      .json({ grant: 'refresh', refreshToken })
    response.assertStatus(400)
    response.assertBodyContains({ code: 'E_DPOP_INVALID' })
    assert.deepEqual(await devices(tenant), [null])
  })
})
