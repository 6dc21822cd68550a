import type { ApiClient } from '@japa/api-client'
import { appUrl } from '#config/app'
import { signInCode } from '#identity/tokens/sign_in_code'
import type { EmbedPage } from '#tests/support/embed_page'
import type { TestTenant } from '#tests/support/tenant'

export interface AskedCode {
  challengeId: string
  code: string
}

/** Where a visitor stands: the tenant's portal, or a customer's page. */
export function placeHeaders(tenant: TestTenant, page?: EmbedPage): Record<string, string> {
  return page ? { host: appUrl.host, ...page.headers } : { host: tenant.host }
}

/** Asks for a code over HTTP; the code is the one that the mail would bring. */
export async function askCode(
  client: ApiClient,
  tenant: TestTenant,
  email: string,
  page?: EmbedPage
): Promise<AskedCode> {
  const response = await client
    .post('/api/v1/email_challenges')
    .headers(placeHeaders(tenant, page))
    .json({ email })
  response.assertStatus(201)
  const challengeId: string = response.body().data.id
  const embedKeyId = page?.keyId ?? null
  const code = signInCode.of({ challengeId, email: email.trim().toLowerCase(), embedKeyId })
  return { challengeId, code }
}
