import type { ApiClient } from '@japa/api-client'
import { newId } from '#core/shared/id'
import { invitationToken } from '#identity/tokens/invitation_token'
import { signIn } from '#tests/support/sign_in'
import type { TestTenant } from '#tests/support/tenant'

/** Who is invited, and the password they choose. */
export const invitedEmail = 'yeni@okul.test'
export const chosenPassword = 'doğru at pil zımba'

/** An admin invites, over HTTP. */
export async function invite(client: ApiClient, tenant: TestTenant, body: object) {
  const { accessToken } = await signIn(tenant, { roles: ['TENANT_ADMIN'] })
  return client
    .post('/api/v1/invitations')
    .headers({ 'host': tenant.host, 'idempotency-key': newId() })
    .bearerToken(accessToken)
    .json(body)
}

/** The token in the link of a fresh invitation. */
export async function invited(client: ApiClient, tenant: TestTenant, body: object = {}) {
  const input = { email: invitedEmail, roles: ['INSTRUCTOR'], ...body }
  const response = await invite(client, tenant, input)
  response.assertStatus(201)
  return tenant.run(() => invitationToken.of(response.body().data.id))
}

export function showInvitation(client: ApiClient, { host }: TestTenant, token: string) {
  return client.get(`/api/v1/invitations/${token}`).header('host', host)
}

export function accept(
  client: ApiClient,
  { host }: TestTenant,
  { token, body = {} }: { token: string; body?: object }
) {
  return client
    .post(`/api/v1/invitations/${token}/acceptance`)
    .header('host', host)
    .json({ name: 'Yeni Eğitmen', password: chosenPassword, ...body })
}
