import type { HttpContext } from '@adonisjs/core/http'
import { RequestSignInCode } from '#identity/actions/request_sign_in_code'
import { offerNonce } from '#identity/dpop/offer_nonce'
import { signInPlace } from '#identity/sign_in_place'
import { emailChallengeValidator } from '#identity/validators/sign_in'

export default class EmailChallengesController {
  async store(ctx: HttpContext) {
    const { email } = await ctx.request.strict(emailChallengeValidator)
    offerNonce(ctx)
    const challenge = await new RequestSignInCode().handle(email, signInPlace(ctx, null))
    return ctx.response.created({ data: challenge })
  }
}
