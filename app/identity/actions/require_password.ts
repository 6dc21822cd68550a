import { throttle } from '#core/http/throttle'
import { NoPassword, WrongPassword } from '#identity/errors'
import { FindPasswordHash } from '#identity/queries/find_password_hash'
import { verifyPassword } from '#identity/verify_password'

/**
 * Before what decides about an account: a session left open is not enough. Tries count together
 * with those of sign-in.
 */
export class RequirePassword {
  /** @throws {NoPassword | WrongPassword | TooManyRequests} */
  async handle(email: string, password: string): Promise<void> {
    const stored = await new FindPasswordHash().ofMember(email)
    if (stored === null) {
      throw new NoPassword()
    }
    await throttle.count('password', email)
    if (!(await verifyPassword(password, stored))) {
      throw new WrongPassword()
    }
    await throttle.forget('password', email)
  }
}
