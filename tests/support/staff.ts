import type { ApiClient, ApiRequest } from '@japa/api-client'
import { newId } from '#core/shared/id'
import type { Role } from '#identity/contract'
import { signIn } from '#tests/support/sign_in'
import type { TestTenant } from '#tests/support/tenant'

/** Somebody of the academy's staff at the portal: everything goes over HTTP. */
export class Staff {
  private constructor(
    readonly tenant: TestTenant,
    readonly client: ApiClient,
    readonly memberId: string,
    readonly accessToken: string
  ) {}

  static async arrive(tenant: TestTenant, client: ApiClient, role: Role): Promise<Staff> {
    const { member, accessToken } = await signIn(tenant, { roles: [role] })
    return new Staff(tenant, client, member.id, accessToken)
  }

  get(path: string) {
    return this.#as(this.client.get(path))
  }

  post(path: string, body: object = {}) {
    return this.#as(this.client.post(path)).header('idempotency-key', newId()).json(body)
  }

  put(path: string, body: object = {}) {
    return this.#as(this.client.put(path)).json(body)
  }

  patch(path: string, body: object = {}) {
    return this.#as(this.client.patch(path)).json(body)
  }

  delete(path: string) {
    return this.#as(this.client.delete(path))
  }

  #as<Sent extends ApiRequest>(request: Sent): Sent {
    return request.header('host', this.tenant.host).bearerToken(this.accessToken)
  }
}
