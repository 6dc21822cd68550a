import { tenantConnection } from '#core/database/connections'
import { throttle } from '#core/http/throttle'
import { OpenSession } from '#identity/actions/open_session'
import { RequireSecondFactor } from '#identity/actions/require_second_factor'
import { normalizeEmail } from '#identity/domain/normalize_email'
import type { SignInPlace } from '#identity/sign_in_place'
import { InvalidCredentials, PortalOnly } from '#identity/errors'
import { FindMember } from '#identity/queries/find_member'
import { FindPasswordHash } from '#identity/queries/find_password_hash'
import type { Session } from '#identity/transformers/session_transformer'
import { verifyPassword } from '#identity/verify_password'

export interface PresentedPassword {
  email: string
  password: string
  /** For who signs in with two steps: a code of the app, or a recovery code */
  secondFactor?: string
}

/** Sign-in on the portal. An unknown mail is answered like a wrong password, after the same work. */
export class SignInWithPassword {
  /**
   * @throws {InvalidCredentials | PortalOnly | TooManyRequests}
   * @throws {SecondFactorRequired | InvalidSecondFactor} after a right password
   */
  async handle(input: PresentedPassword, place: SignInPlace): Promise<Session> {
    if (place.embed) {
      throw new PortalOnly()
    }
    const email = normalizeEmail(input.email)
    await throttle.count('password-ip', place.address)
    await throttle.count('password', email)
    const stored = await new FindPasswordHash().ofMember(email)
    if (!(await verifyPassword(input.password, stored))) {
      throw new InvalidCredentials()
    }
    const session = await this.#open(email, input.secondFactor, place)
    await throttle.forget('password', email)
    return session
  }

  #open(email: string, secondFactor: string | undefined, place: SignInPlace): Promise<Session> {
    const { thumbprint, client } = place
    return tenantConnection().transaction(async (trx) => {
      const member = await new FindMember(trx).byEmail(email)
      if (member?.status !== 'active') {
        throw new InvalidCredentials()
      }
      if (member.hasSecondFactor) {
        await new RequireSecondFactor().handle(member.id, secondFactor, trx)
      }
      return new OpenSession().handle({ member, origin: null, thumbprint, client }, trx)
    })
  }
}
