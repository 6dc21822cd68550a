import type { HttpContext } from '@adonisjs/core/http'
import { appUrl } from '#config/app'
import { offerNonce } from '#identity/dpop/offer_nonce'
import { spendProof } from '#identity/dpop/spend_proof'
import { verifyProof, type VerifiedProof } from '#identity/dpop/verify_proof'

/**
 * The proof of possession in the `DPoP` header of a request for tokens; null when there is none.
 * Every answer carries a fresh nonce for the next proof.
 *
 * @throws {InvalidProof} E_DPOP_INVALID
 * @throws {StaleProofNonce} E_DPOP_NONCE: repeat with the nonce of this answer
 */
export async function readProof(ctx: HttpContext): Promise<VerifiedProof | null> {
  offerNonce(ctx)
  const { request } = ctx
  const header = request.header('dpop')
  if (!header) {
    return null
  }
  // The scheme is configuration: a proxy that ends TLS would hide it from us.
  const url = `${appUrl.protocol}//${request.host()}${request.url()}`
  const proof = await verifyProof(header, { method: request.method(), url })
  await spendProof(proof)
  return proof
}
