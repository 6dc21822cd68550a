import type { ApiClient, ApiResponse } from '@japa/api-client'
import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { newId } from '#core/shared/id'
import { tokenRing } from '#core/tokens/token_ring'
import type { Device } from '#tests/support/device'
import { allowPage, type EmbedPage } from '#tests/support/embed_page'
import { HandoffSigner } from '#tests/support/handoff'
import { invited } from '#tests/support/invitations'
import { signInPlatformAdmin } from '#tests/support/platform_admin'
import { signIn } from '#tests/support/sign_in'
import { openTokenSession } from '#tests/support/token_session'
import { useTenant } from '#tests/support/tenant'

const kinds = [
  'portal',
  'embed',
  'platform',
  'media',
  'refresh',
  'handoff',
  'invitation',
  'proof',
] as const

type Kind = (typeof kinds)[number]

test.group('F-USR-2: every token in the place of every other', (group) => {
  const tenant = useTenant(group)
  let page: EmbedPage
  let device: Device
  group.each.setup(async () => {
    page = await allowPage(tenant)
  })

  const portalHost = () => ({ host: tenant.host })
  const inPage = () => ({ host: appUrl.host, ...page.headers })
  const tokensUrl = () => `${appUrl.protocol}//${tenant.host}/api/v1/tokens`

  /** A good token of each kind; nothing but its kind can be the reason for a refusal. */
  async function tokens(client: ApiClient): Promise<Record<Kind, string>> {
    const { accessToken: portal, member } = await signIn(tenant)
    const { accessToken: embed } = await signIn(tenant, { origin: page.origin })
    const { accessToken: platform } = await signInPlatformAdmin()
    const { session, refreshToken: refresh } = await openTokenSession(client, tenant, {
      email: 'ece@uye.test',
    })
    device = session.device
    const grant = {
      tenant: tenant.scope.id,
      member: member.id,
      enrollment: newId(),
      lesson: newId(),
    }
    const signer = await HandoffSigner.for(tenant)
    return {
      portal,
      embed,
      platform,
      refresh,
      media: await tokenRing.sign('media', grant),
      handoff: await signer.sign({ aud: page.origin }),
      invitation: await invited(client, tenant),
      proof: await device.prove({ url: tokensUrl() }),
    }
  }

  /** Where each kind belongs. A media token without an enrollment is known, but finds no file. */
  const places: Record<
    Kind,
    { accepts: number; ask: (client: ApiClient, token: string) => Promise<ApiResponse> }
  > = {
    portal: {
      accepts: 200,
      ask: async (client, token) =>
        client.get('/api/v1/me').headers(portalHost()).bearerToken(token),
    },
    embed: {
      accepts: 200,
      ask: async (client, token) => client.get('/api/v1/me').headers(inPage()).bearerToken(token),
    },
    platform: {
      accepts: 200,
      ask: async (client, token) =>
        client.get('/api/v1/platform/tenants').header('host', appUrl.host).bearerToken(token),
    },
    media: {
      accepts: 404,
      ask: async (client, token) =>
        client.get(`/media/${token}/${newId()}/a.mp4`).headers(portalHost()),
    },
    refresh: {
      accepts: 200,
      ask: async (client, refreshToken) =>
        client
          .post('/api/v1/tokens')
          .headers({ ...portalHost(), dpop: await device.prove({ url: tokensUrl() }) })
          .json({ grant: 'refresh', refreshToken }),
    },
    handoff: {
      accepts: 200,
      ask: async (client, handoffToken) =>
        client.post('/api/v1/embed/sessions').headers(inPage()).json({ handoffToken }),
    },
    invitation: {
      accepts: 200,
      ask: async (client, token) =>
        client.get(`/api/v1/invitations/${token}`).headers(portalHost()),
    },
    proof: {
      accepts: 401,
      ask: async (client, dpop) =>
        client
          .post('/api/v1/tokens')
          .headers({ ...portalHost(), dpop })
          .json({ grant: 'refresh', refreshToken: 'invented' }),
    },
  }

  test('each is accepted where it belongs and nowhere else', async ({ client, assert }) => {
    const all = await tokens(client)
    for (const place of kinds) {
      const { accepts, ask } = places[place]
      const accepted: Kind[] = []
      for (const kind of kinds) {
        const response = await await ask(client, all[kind])
        assert.isBelow(response.status(), 500, `${kind} as ${place}`)
        if (response.status() === accepts) {
          accepted.push(kind)
        }
      }
      assert.deepEqual(accepted, [place], `accepted as ${place}`)
    }
  })
})
