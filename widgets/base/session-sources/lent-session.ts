import { send, type Tenant } from '../api.js'
import { Problem } from '../problem.js'
import type { Grant, SessionSource } from './session-source.js'
import type { SessionProvider } from '../settings.js'
import type { Member } from './token-endpoint.js'

/** The provider keeps its token fresh itself; renewed in time, we ask it twice a minute. */
const TRUSTED_SECONDS = 60

/** The session of the page around us (the portal), lent by `BelgeNet.useSession`. */
export class LentSession implements SessionSource {
  readonly #tenant: Tenant
  readonly #provider: SessionProvider
  #member?: Member

  constructor(tenant: Tenant, provider: SessionProvider) {
    this.#tenant = tenant
    this.#provider = provider
  }

  async obtain(): Promise<Grant | null> {
    const accessToken = await this.#provider()
    if (!accessToken) return null
    const member = (this.#member ??= await this.#whoIs(accessToken))
    return { accessToken, expiresIn: TRUSTED_SECONDS, member }
  }

  async forget() {
    this.#member = undefined
  }

  async #whoIs(token: string): Promise<Member> {
    const response = await send(this.#tenant, 'me', {}, token)
    if (!response.ok) throw await Problem.from(response)
    const { data }: { data: Member } = await response.json()
    return data
  }
}
