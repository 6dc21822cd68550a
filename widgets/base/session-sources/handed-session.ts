import type { Tenant } from '../api.js'
import { Problem } from '../problem.js'
import type { Grant, SessionSource } from './session-source.js'
import { requestTokens } from './token-endpoint.js'

/**
 * The host's own user, signed by the host's server. Nothing is stored: the host stays the one who
 * says who is signed in, so another user on the same device never meets the last one's session.
 */
export class HandedSession implements SessionSource {
  readonly #tenant: Tenant
  readonly #url: string

  constructor(tenant: Tenant, url: string) {
    this.#tenant = tenant
    this.#url = url
  }

  async obtain(): Promise<Grant | null> {
    try {
      const handoffToken = await this.#askHost()
      const body = { handoffToken }
      const proof = { keys: null, nonce: null }
      return handoffToken === null
        ? null
        : await requestTokens(this.#tenant, 'embed/sessions', body, proof)
    } catch (error) {
      const { code, message } = error as Problem
      console.error(`[BelgeNet] The hand-off by ${this.#url} failed: ${code}. ${message}`)
      throw error
    }
  }

  async forget() {}

  /** The host answers `{ "token": "…" }`; 204, 401 and 403 mean that nobody is signed in there. */
  async #askHost(): Promise<string | null> {
    const response = await fetch(this.#url, { method: 'POST', credentials: 'include' }).catch(
      () => {
        throw new Problem(0, 'E_HANDOFF_UNREACHABLE')
      }
    )
    if ([204, 401, 403].includes(response.status)) return null
    const body: unknown = response.ok ? await response.json().catch(() => null) : null
    const token = body instanceof Object && 'token' in body && body.token
    if (token && typeof token === 'string') return token
    throw new Problem(response.status, 'E_HANDOFF_ANSWER')
  }
}
