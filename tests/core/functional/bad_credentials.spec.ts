import { randomBytes } from 'node:crypto'
import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { newId } from '#core/shared/id'
import { tokenRing, TokenRing } from '#core/tokens/token_ring'
import { AllRights } from '#tests/support/all_rights'
import { databaseDigest } from '#tests/support/database_digest'
import { allowPage } from '#tests/support/embed_page'
import { flawOf, type Expected } from '#tests/support/refusal'
import { routeProbes } from '#tests/support/route_probes'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

const unauthenticated = { status: 401, code: 'E_UNAUTHENTICATED' }

test.group('Bad input: credentials, over every route', (group) => {
  const tenant = useTenant(group)
  const other = useTenant(group)
  let somebody: AllRights

  group.each.setup(async () => {
    somebody = await AllRights.arrive(tenant)
  })

  /** What was not refused as expected for these headers, whatever the route. */
  async function flaws(headers: Record<string, string>, expected: Expected, mayRead = false) {
    const before = await databaseDigest(tenant)
    const found: string[] = []
    for (const route of await routeProbes()) {
      const replies = await somebody.askInBoth(route, { headers })
      const flaw = flawOf(replies, expected)
      const isOpen = replies.tr.headers['access-control-allow-origin'] !== undefined
      if (flaw || isOpen !== mayRead) {
        found.push(`${route.verb} ${route.name}: ${flaw ?? `open to other sites: ${isOpen}`}`)
      }
    }
    const after = await databaseDigest(tenant)
    const changed = Object.keys(after).filter((table) => after[table] !== before[table])
    return [...found, ...changed.map((table) => `${table} has changed`)]
  }

  async function claimsOf(): Promise<Record<string, string>> {
    const { accessToken } = await signIn(tenant)
    const verified = await tokenRing.verify(accessToken, ['portal'])
    return verified!.claims as Record<string, string>
  }

  const unsigned = (claims: object) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    return `${part({ alg: 'none', typ: 'portal+jwt' })}.${part(claims)}.`
  }

  test('a token of the same making that holds is taken', async ({ assert }) => {
    const routes = await routeProbes()
    const me = routes.find(({ name }) => name === 'identity.me.show')!
    const authorization = `Bearer ${await tokenRing.sign('portal', await claimsOf())}`
    const reply = await somebody.ask(me, { headers: { authorization } })
    assert.equal(reply.status, 200)
  })

  const tokens: [string, () => Promise<string> | string][] = [
    ['is no token at all', () => 'anahtar'],
    [
      'is cut off',
      async () => {
        const { accessToken } = await signIn(tenant)
        return accessToken.slice(0, -4)
      },
    ],
    ['has run out', async () => tokenRing.sign('portal', await claimsOf(), -1)],
    ['is made for a film', async () => tokenRing.sign('media', await claimsOf())],
    ['is signed by nobody', async () => unsigned(await claimsOf())],
    [
      'is signed by somebody else',
      async () =>
        new TokenRing(new Map([['k1', randomBytes(32)]])).sign('portal', await claimsOf()),
    ],
    [
      'speaks of a member who does not exist',
      async () => {
        const claims = await claimsOf()
        return tokenRing.sign('portal', { ...claims, sub: newId() })
      },
    ],
  ]
  for (const [name, make] of tokens) {
    test(`a token that ${name} → 401`, async ({ assert }) => {
      const headers = { host: tenant.host, authorization: `Bearer ${await make()}` }
      assert.deepEqual(await flaws(headers, unauthenticated), [])
    })
  }

  test('a token of another academy → 401 E_TENANT_MISMATCH', async ({ assert }) => {
    const { accessToken } = await signIn(other, { roles: ['TENANT_ADMIN'] })
    const headers = { host: tenant.host, authorization: `Bearer ${accessToken}` }
    const expected = { status: 401, code: 'E_TENANT_MISMATCH' }
    assert.deepEqual(await flaws(headers, expected), [])
  })

  test('a refusal says how to be let in, and a key that nobody has → 401', async ({ assert }) => {
    const headers = { 'host': appUrl.host, 'x-belgenet-key': 'pk_live_uydurma', 'origin': 'null' }
    assert.deepEqual(await flaws(headers, { status: 401, code: 'E_UNKNOWN_KEY' }), [])
    const [route] = await routeProbes()
    const reply = await somebody.ask(route, { headers })
    assert.equal(reply.headers['www-authenticate'], 'Bearer')
  })

  test('a page that the academy does not list → 403, and no right for it', async ({ assert }) => {
    const page = await allowPage(tenant)
    for (const origin of ['https://kotu.example', 'null', `${page.origin}.kotu.example`]) {
      const headers = { 'host': appUrl.host, 'x-belgenet-key': page.key, origin }
      const expected = { status: 403, code: 'E_ORIGIN_NOT_ALLOWED' }
      assert.deepEqual(await flaws(headers, expected), [])
    }
  })

  test('the key of one academy at the address of another → 401, told to its own page', async ({
    assert,
  }) => {
    const page = await allowPage(other)
    const headers = { ...page.headers, host: tenant.host }
    const expected = { status: 401, code: 'E_TENANT_MISMATCH' }
    assert.deepEqual(await flaws(headers, expected, true), [])
  })

  test('an address that belongs to nobody → 421', async ({ assert }) => {
    for (const host of [
      `kimse.${appUrl.hostname}`,
      'kotu.example',
      `${tenant.host}.kotu.example`,
    ]) {
      assert.deepEqual(await flaws({ host }, { status: 421, code: 'E_UNKNOWN_HOST' }), [])
    }
  })
})
