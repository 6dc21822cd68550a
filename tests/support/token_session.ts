import type { ApiClient } from '@japa/api-client'
import { appUrl } from '#config/app'
import { Device, type ProofOptions } from '#tests/support/device'
import type { EmbedPage } from '#tests/support/embed_page'
import { askCode, placeHeaders } from '#tests/support/sign_in_code'
import type { TestTenant } from '#tests/support/tenant'

/** The token endpoint as a browser with a key uses it. */
export class TokenSession {
  constructor(
    private readonly client: ApiClient,
    private readonly tenant: TestTenant,
    readonly device: Device,
    private readonly page?: EmbedPage
  ) {}

  get url(): string {
    const { host } = placeHeaders(this.tenant, this.page)
    return `${appUrl.protocol}//${host}/api/v1/tokens`
  }

  async post(body: object, proof: Partial<ProofOptions> = {}) {
    return this.client
      .post('/api/v1/tokens')
      .headers(placeHeaders(this.tenant, this.page))
      .header('dpop', await this.device.prove({ url: this.url, ...proof }))
      .json(body)
  }

  refresh(refreshToken: string) {
    return this.post({ grant: 'refresh', refreshToken })
  }
}

interface SessionOptions {
  email: string
  /** The customer's page; left out for the portal */
  page?: EmbedPage
}

/** A device with a key of its own, signed in by e-mail code. */
export async function openTokenSession(
  client: ApiClient,
  tenant: TestTenant,
  { email, page }: SessionOptions
) {
  const session = new TokenSession(client, tenant, await Device.create(), page)
  const asked = await askCode(client, tenant, email, page)
  const response = await session.post({ grant: 'email_code', ...asked })
  response.assertStatus(200)
  const refreshToken: string = response.body().data.refreshToken
  return { session, refreshToken }
}
