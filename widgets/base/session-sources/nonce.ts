import { send, type Tenant } from '../api.js'

/** The server takes a nonce for five minutes at least. */
const GOOD_MS = 240_000

/** The server's clock for proofs; `at` is when it came, by our own. */
export interface Nonce {
  value: string
  at: number
}

/** What an answer brings for the next proof. */
export function nonceOf({ headers }: Response): Nonce | null {
  const value = headers.get('dpop-nonce')
  return value ? { value, at: Date.now() } : null
}

/** The one at hand while it is good, else a new one; empty when there is none to be had. */
export async function freshNonce(tenant: Tenant, known: Nonce | null): Promise<string> {
  const ageMs = known ? Date.now() - known.at : Infinity
  if (known && ageMs >= 0 && ageMs < GOOD_MS) return known.value
  return nonceOf(await send(tenant, 'proof_nonce', {}, null))?.value ?? ''
}
