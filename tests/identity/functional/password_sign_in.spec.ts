import type { ApiClient } from '@japa/api-client'
import hash from '@adonisjs/core/services/hash'
import { test } from '@japa/runner'
import { allowPage } from '#tests/support/embed_page'
import { loseRedis } from '#tests/support/lose_redis'
import { addMember, suspend } from '#tests/support/members'
import { signIn } from '#tests/support/sign_in'
import { placeHeaders } from '#tests/support/sign_in_code'
import { useTenant, type TestTenant } from '#tests/support/tenant'

const email = 'nil@okul.test'
const password = 'doğru at pil zımba'

function signInBy(client: ApiClient, tenant: TestTenant, credentials = { email, password }) {
  return client
    .post('/api/v1/tokens')
    .header('host', tenant.host)
    .json({ grant: 'password', ...credentials })
}

/** How often a password was hashed, to make or to compare. */
async function hashesDuring(work: () => Promise<unknown>): Promise<number> {
  const hasher = hash.use()
  const { make, verify } = hasher
  let count = 0
  hasher.make = (value) => (count++, make.call(hasher, value))
  hasher.verify = (hashed, value) => (count++, verify.call(hasher, hashed, value))
  try {
    await work()
  } finally {
    Object.assign(hasher, { make, verify })
  }
  return count
}

test.group('F-USR-2: sign-in by password', (group) => {
  const tenant = useTenant(group)

  test('staff come in on the portal', async ({ client, assert }) => {
    await addMember(tenant, { email, password, roles: ['TENANT_ADMIN'] })
    const response = await signInBy(client, tenant, { email: ' NIL@okul.test', password })
    response.assertStatus(200)
    const { member } = response.body().data
    assert.containsSubset(member, { email, scope: 'portal', roles: ['TENANT_ADMIN'] })
    assert.include(member.can, 'members.list')
    assert.equal(response.header('cache-control'), 'no-store')
  })

  test('a wrong password, an unknown mail and a member without one are told apart by nobody', async ({
    client,
    assert,
  }) => {
    await addMember(tenant, { email, password })
    await addMember(tenant, { email: 'parolasiz@okul.test' })
    const suspended = await addMember(tenant, { email: 'askida@okul.test', password })
    await suspend(tenant, suspended)
    const cases = [
      { email, password: 'yanlış parola' },
      { email: 'kimse@okul.test', password },
      { email: 'parolasiz@okul.test', password },
      { email: 'askida@okul.test', password },
    ]
    for (const credentials of cases) {
      const hashes = await hashesDuring(async () => {
        const response = await signInBy(client, tenant, credentials)
        response.assertStatus(401)
        const { requestId, ...problem } = response.body()
        assert.isString(requestId)
        assert.equal(problem.code, 'E_INVALID_CREDENTIALS')
      })
      assert.equal(hashes, 1, credentials.email)
    }
  })

  test('the right password costs one hash as well', async ({ client, assert }) => {
    await addMember(tenant, { email, password })
    assert.equal(await hashesDuring(() => signInBy(client, tenant)), 1)
  })

  test('inside a customer’s page nobody types a password', async ({ client }) => {
    await addMember(tenant, { email, password })
    const page = await allowPage(tenant)
    const response = await client
      .post('/api/v1/tokens')
      .headers(placeHeaders(tenant, page))
      .json({ grant: 'password', email, password })
    response.assertStatus(403)
    response.assertBodyContains({ code: 'E_PORTAL_ONLY' })
  })

  test('{title} → 422')
    .with([
      { title: 'no grant', body: {}, pointer: '/grant' },
      { title: 'an unknown grant', body: { grant: 'implicit' }, pointer: '/grant' },
      { title: 'no password', body: { grant: 'password', email }, pointer: '/password' },
      {
        title: 'a password of megabytes',
        body: { grant: 'password', email, password: 'x'.repeat(5_000) },
        pointer: '/password',
      },
      {
        title: 'a field of another grant',
        body: { grant: 'password', email, password, code: '12345678' },
        pointer: '/code',
      },
      {
        title: 'a code of letters',
        body: { grant: 'email_code', challengeId: '0', code: 'abcdefgh' },
        pointer: '/challengeId',
      },
    ])
    .run(async ({ client, assert }, { body, pointer }) => {
      const response = await client.post('/api/v1/tokens').header('host', tenant.host).json(body)
      response.assertStatus(422)
      const pointers = response.body().errors.map((error: { pointer: string }) => error.pointer)
      assert.include(pointers, pointer)
    })
})

test.group('F-USR-2: lock-out', (group) => {
  const tenant = useTenant(group)

  async function fail(client: ApiClient, times: number, address = email) {
    for (let count = 0; count < times; count++) {
      const response = await signInBy(client, tenant, { email: address, password: 'yanlış' })
      response.assertStatus(401)
    }
  }

  test('after ten wrong passwords the right one is refused for a quarter of an hour', async ({
    client,
    assert,
  }) => {
    await addMember(tenant, { email, password })
    await fail(client, 10)
    const locked = await signInBy(client, tenant)
    locked.assertStatus(429)
    locked.assertBodyContains({ code: 'E_TOO_MANY_REQUESTS' })
    assert.isAbove(Number(locked.header('retry-after')), 800)
    assert.equal(locked.header('ratelimit-limit'), '10')
    assert.equal(locked.header('ratelimit-remaining'), '0')
  })

  test('an unknown mail is locked in the same way', async ({ client }) => {
    await fail(client, 10, 'kimse@okul.test')
    const locked = await signInBy(client, tenant, { email: 'kimse@okul.test', password })
    locked.assertStatus(429)
  })

  test('ten at once are not more than ten in a row', async ({ client, assert }) => {
    await addMember(tenant, { email, password })
    const tries = Array.from({ length: 14 }, () =>
      signInBy(client, tenant, { email, password: 'yanlış' })
    )
    const responses = await Promise.all(tries)
    const statuses = responses.map((response) => response.status())
    assert.lengthOf(
      statuses.filter((status) => status === 401),
      10
    )
  })

  test('the right password forgives what was wrong before', async ({ client }) => {
    await addMember(tenant, { email, password })
    for (let round = 0; round < 2; round++) {
      await fail(client, 9)
      const response = await signInBy(client, tenant)
      response.assertStatus(200)
    }
  })

  test('another member is not locked', async ({ client }) => {
    await addMember(tenant, { email: 'baska@okul.test', password })
    await fail(client, 10)
    const response = await signInBy(client, tenant, { email: 'baska@okul.test', password })
    response.assertStatus(200)
  })
})

test.group('Lost Redis', (group) => {
  const tenant = useTenant(group)

  test('sign-in refuses, reading goes on, and both recover by themselves', async ({
    client,
    assert,
    cleanup,
  }) => {
    await addMember(tenant, { email, password })
    const { accessToken } = await signIn(tenant)
    const { isBack } = await loseRedis()
    cleanup(() => isBack)

    const refused = await signInBy(client, tenant)
    refused.assertStatus(503)
    refused.assertBodyContains({ code: 'E_UNAVAILABLE' })
    assert.equal(refused.header('retry-after'), '5')
    const code = await client
      .post('/api/v1/email_challenges')
      .header('host', tenant.host)
      .json({ email })
    code.assertStatus(503)
    const me = await client.get('/api/v1/me').header('host', tenant.host).bearerToken(accessToken)
    me.assertStatus(200)

    await isBack
    const again = await signInBy(client, tenant)
    again.assertStatus(200)
  })
})
