import type { HttpContext } from '@adonisjs/core/http'
import { requireActor } from '#core/http/actor'
import { EndSession } from '#identity/actions/end_session'
import { RefreshSession } from '#identity/actions/refresh_session'
import { SignInWithCode } from '#identity/actions/sign_in_with_code'
import { SignInWithPassword } from '#identity/actions/sign_in_with_password'
import { readProof } from '#identity/dpop/read_proof'
import { signInPlace, type SignInPlace } from '#identity/sign_in_place'
import type { Session } from '#identity/transformers/session_transformer'
import { anyGrantValidator, grantValidators } from '#identity/validators/sign_in'

export default class TokensController {
  async store(ctx: HttpContext) {
    const place = signInPlace(ctx, await readProof(ctx))
    return { data: await this.#grant(ctx, place) }
  }

  async destroy(ctx: HttpContext) {
    await new EndSession().handle(requireActor(ctx))
    return ctx.response.noContent()
  }

  async #grant({ request }: HttpContext, place: SignInPlace): Promise<Session> {
    const { grant } = await request.strict(anyGrantValidator)
    switch (grant) {
      case 'email_code':
        return new SignInWithCode().handle(await request.strict(grantValidators.email_code), place)
      case 'password':
        return new SignInWithPassword().handle(
          await request.strict(grantValidators.password),
          place
        )
      case 'refresh':
        return new RefreshSession().handle(await request.strict(grantValidators.refresh), place)
    }
  }
}
