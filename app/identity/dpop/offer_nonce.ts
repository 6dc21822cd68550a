import type { HttpContext } from '@adonisjs/core/http'
import { proofNonce } from '#identity/dpop/proof_nonce'

/** A fresh nonce for the next proof goes with this answer, so that no proof need be refused first. */
export function offerNonce({ response }: HttpContext): void {
  response.header('DPoP-Nonce', proofNonce.issue())
  response.header('Cache-Control', 'no-store')
}
