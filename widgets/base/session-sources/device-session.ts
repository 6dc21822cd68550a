import { send, type Tenant } from '../api.js'
import { createKeys } from './dpop.js'
import { nonceOf, type Nonce } from './nonce.js'
import { Problem } from '../problem.js'
import type { Grant, SessionSource } from './session-source.js'
import { requestTokens, type Tokens } from './token-endpoint.js'
import { MemoryTokenStore, type TokenStore } from './token-store.js'

/** An e-mail with a code is on its way; both times are ISO 8601. */
export interface Challenge {
  id: string
  expiresAt: string
  resendAt: string
}

/** A session that began with a code inside the widget and survives a reload on this device. */
export class DeviceSession implements SessionSource {
  readonly #tenant: Tenant
  readonly #id: string
  #store: TokenStore
  #nonce: Nonce | null = null

  constructor(tenant: Tenant, store: TokenStore) {
    this.#tenant = tenant
    this.#id = `${tenant.api}|${tenant.key}`
    this.#store = store
  }

  async requestCode(email: string): Promise<Challenge> {
    const request = { method: 'POST', body: { email } } as const
    const response = await send(this.#tenant, 'email_challenges', request, null)
    if (!response.ok) throw await Problem.from(response)
    this.#nonce = nonceOf(response)
    const { data }: { data: Challenge } = await response.json()
    return data
  }

  /** Throws `E_INVALID_CODE`, `E_PORTAL_ONLY` and what else the server says. */
  async signIn(body: unknown): Promise<Grant> {
    const keys = await createKeys()
    const proof = { keys, nonce: this.#nonce }
    const tokens = await requestTokens(this.#tenant, 'tokens', body, proof)
    if (keys) await this.#keep(keys, tokens)
    return tokens
  }

  /** Rotates the refresh token; tabs take turns, so each finds the newest one. */
  async obtain(): Promise<Grant | null> {
    return exclusively(`belgenet-session:${this.#id}`, async () => {
      const row = await this.#with((store) => store.load(this.#id))
      if (!row) return null
      const body = { grant: 'refresh', refreshToken: row.refreshToken }
      try {
        const tokens = await requestTokens(this.#tenant, 'tokens', body, row)
        await this.#keep(row.keys, tokens)
        return tokens
      } catch (error) {
        if (!isOver(error)) throw error
        await this.forget()
        return null
      }
    })
  }

  /** The server revokes what this device holds; without a network it runs out by itself. */
  async signOut(token: string | null) {
    const request = { method: 'DELETE' } as const
    if (token) await send(this.#tenant, 'tokens/current', request, token).catch(() => {})
    await this.forget()
  }

  async forget() {
    await this.#with((store) => store.remove(this.#id))
  }

  async #keep(keys: CryptoKeyPair, { refreshToken, nonce }: Tokens) {
    if (!refreshToken) return
    await this.#with((store) => store.save({ id: this.#id, keys, refreshToken, nonce }))
  }

  /** A browser may refuse storage at any time (private windows, full disk): then the page's memory serves. */
  async #with<T>(work: (store: TokenStore) => Promise<T>): Promise<T> {
    try {
      return await work(this.#store)
    } catch {
      this.#store = new MemoryTokenStore()
      return work(this.#store)
    }
  }
}

function isOver(error: unknown): boolean {
  return error instanceof Problem && (error.status === 401 || error.code === 'E_PORTAL_ONLY')
}

async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  // No Web Locks without a secure context; there no refresh token exists either.
  return navigator.locks ? navigator.locks.request(name, work) : work()
}
