import { tenantConnection } from '#core/database/connections'
import { throttle } from '#core/http/throttle'
import { OpenSession } from '#identity/actions/open_session'
import { normalizeEmail } from '#identity/domain/normalize_email'
import type { SignInPlace } from '#identity/sign_in_place'
import { InvalidCredentials, PortalOnly } from '#identity/errors'
import { FindMember } from '#identity/queries/find_member'
import { FindPasswordHash } from '#identity/queries/find_password_hash'
import type { Session } from '#identity/transformers/session_transformer'
import { verifyPassword } from '#identity/verify_password'

/** Sign-in on the portal. An unknown mail is answered like a wrong password, after the same work. */
export class SignInWithPassword {
  /** @throws {InvalidCredentials | PortalOnly | TooManyRequests} */
  async handle(input: { email: string; password: string }, place: SignInPlace): Promise<Session> {
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
    await throttle.forget('password', email)
    return this.#open(email, place)
  }

  #open(email: string, { thumbprint }: SignInPlace): Promise<Session> {
    return tenantConnection().transaction(async (trx) => {
      const member = await new FindMember(trx).byEmail(email)
      if (member?.status !== 'active') {
        throw new InvalidCredentials()
      }
      return new OpenSession().handle({ member, origin: null, thumbprint }, trx)
    })
  }
}
