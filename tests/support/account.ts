import type { ApiClient } from '@japa/api-client'
import type { TestTenant } from '#tests/support/tenant'

export const ownPassword = 'doğru at pil zımba'

/** One member's own account, over HTTP from the portal. */
export class Account {
  constructor(
    private readonly client: ApiClient,
    private readonly tenant: TestTenant,
    private readonly accessToken?: string
  ) {}

  send(method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, body: object = {}) {
    const request = this.client[method](`/api/v1/${path}`).header('host', this.tenant.host)
    if (this.accessToken) {
      request.bearerToken(this.accessToken)
    }
    return method === 'get' || method === 'delete' ? request : request.json(body)
  }

  signIn(email: string, password = ownPassword, secondFactor?: string) {
    return this.send('post', 'tokens', { grant: 'password', email, password, secondFactor })
  }
}
