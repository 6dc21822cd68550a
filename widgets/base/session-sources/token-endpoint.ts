import { send, type Tenant } from '../api.js'
import { prove } from './dpop.js'
import { freshNonce, nonceOf, type Nonce } from './nonce.js'
import { Problem } from '../problem.js'

export interface Member {
  id: string
  email: string
  name: string | null
  locale: string
  roles: ('STUDENT' | 'INSTRUCTOR' | 'TENANT_ADMIN')[]
}

export interface Tokens {
  accessToken: string
  /** Seconds. */
  expiresIn: number
  refreshToken: string | null
  member: Member
  nonce: Nonce | null
}

export interface ProofKey {
  keys: CryptoKeyPair | null
  nonce: Nonce | null
}

/**
 * Asks for tokens, bound to this device's key when there is one. The server dates proofs by its own
 * nonce instead of our clock. An old one is renewed first, since what the server refuses stands in
 * red in the console of the page; one that is refused all the same is sent once more.
 */
export async function requestTokens(
  tenant: Tenant,
  path: 'tokens' | 'embed/sessions',
  body: unknown,
  proof: ProofKey
): Promise<Tokens> {
  const url = `${tenant.api}api/v1/${path}`
  const attempt = async (nonce: string) => {
    const headers = proof.keys ? { dpop: await prove(proof.keys, url, nonce) } : undefined
    return send(tenant, path, { method: 'POST', body, headers }, null)
  }
  let response = await attempt(proof.keys ? await freshNonce(tenant, proof.nonce) : '')
  if (response.status === 400 && proof.keys) {
    const problem = await Problem.from(response.clone())
    const nonce = nonceOf(response)
    if (problem.code === 'E_DPOP_NONCE' && nonce) response = await attempt(nonce.value)
  }
  if (!response.ok) throw await Problem.from(response)
  const { data } = (await response.json()) as { data: Omit<Tokens, 'nonce'> }
  return { ...data, nonce: nonceOf(response) }
}
