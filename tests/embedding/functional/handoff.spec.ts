import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { RevokeHandoffSecret } from '#embedding/actions/revoke_handoff_secret'
import { allowPage, type EmbedPage } from '#tests/support/embed_page'
import { HandoffSigner, type HandoffClaims } from '#tests/support/handoff'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

test.group('F-EMB-2: a site hands over its own signed-in user', (group) => {
  const tenant = useTenant(group)
  let page: EmbedPage
  let signer: HandoffSigner

  group.setup(async () => {
    page = await allowPage(tenant)
    signer = await HandoffSigner.for(tenant)
  })

  const exchange = (client: ApiClient, handoffToken: string, from = page) =>
    client
      .post('/api/v1/embed/sessions')
      .header('host', 'localhost')
      .headers(from.headers)
      .json({ handoffToken })

  test('who is handed over is signed in as a learner, and stays the same person', async ({
    client,
    assert,
  }) => {
    const first = await exchange(client, await signer.sign())
    first.assertStatus(200)
    const { accessToken, member } = first.body().data
    assert.containsSubset(member, { email: 'deniz@musteri.example', scope: 'learner' })
    const me = await client
      .get('/api/v1/me')
      .header('host', 'localhost')
      .headers(page.headers)
      .bearerToken(accessToken)
    me.assertStatus(200)
    const renamed = await signer.sign({ email: 'deniz@yeni.example' })
    const second = await exchange(client, renamed)
    assert.equal(second.body().data.member.id, member.id)
  })

  test('a token works once', async ({ client }) => {
    const token = await signer.sign()
    const [first, second] = await Promise.all([exchange(client, token), exchange(client, token)])
    const statuses = [first.status(), second.status()].sort((a, b) => a - b)
    if (statuses.join() !== '200,409') {
      throw new Error(statuses.join())
    }
    const third = await exchange(client, token)
    third.assertStatus(409)
    third.assertBodyContains({ code: 'E_HANDOFF_REPLAYED' })
  })

  const invalid: Record<string, HandoffClaims> = {
    'for another site': { aud: 'https://baska.example' },
    'that has run out': { issuedAt: -200, expiresAt: -60 },
    'that would live for an hour': { issuedAt: -600, expiresAt: 3_000 },
    'without an address': { email: 'kimse' },
  }
  for (const [what, claims] of Object.entries(invalid)) {
    test(`a token ${what} is refused`, async ({ client }) => {
      const response = await exchange(client, await signer.sign(claims))
      response.assertStatus(401)
      response.assertBodyContains({ code: 'E_HANDOFF_INVALID' })
    })
  }

  test('a token signed with another secret is refused', async ({ client }) => {
    const response = await exchange(client, await signer.sign({}, 'guessed'.repeat(5)))
    response.assertStatus(401)
  })

  test('a revoked secret signs nobody in', async ({ client }) => {
    const old = await HandoffSigner.for(tenant)
    await tenant.run(() => new RevokeHandoffSecret().handle(old.id))
    const response = await exchange(client, await old.sign())
    response.assertStatus(401)
  })

  test('staff cannot be handed over into a host page', async ({ client }) => {
    await signIn(tenant, { roles: ['TENANT_ADMIN'], email: 'yonetici@okul.example' })
    const token = await signer.sign({ sub: 'boss', email: 'yonetici@okul.example' })
    const response = await exchange(client, token)
    response.assertStatus(403)
    response.assertBodyContains({ code: 'E_PORTAL_ONLY' })
  })

  test('the portal’s own host takes no hand-off', async ({ client }) => {
    const response = await client
      .post('/api/v1/embed/sessions')
      .header('host', tenant.host)
      .json({ handoffToken: await signer.sign() })
    response.assertStatus(403)
    response.assertBodyContains({ code: 'E_EMBED_ONLY' })
  })
})
