import type { HttpContext } from '@adonisjs/core/http'
import { offerNonce } from '#identity/dpop/offer_nonce'

/** Asked before the first proof, or when the last nonce has grown old. */
export default class ProofNoncesController {
  async show(ctx: HttpContext) {
    offerNonce(ctx)
    return ctx.response.noContent()
  }
}
