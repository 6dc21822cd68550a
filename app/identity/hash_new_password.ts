import hash from '@adonisjs/core/services/hash'
import { WeakPassword } from '#identity/errors'
import { brokenPasswordRule } from '#identity/shared/password_rules'

/**
 * The hash of a new password that keeps the rules. Made before any transaction: it takes as long as
 * all of its statements together.
 *
 * @throws {WeakPassword}
 */
export async function hashNewPassword(password: string, email: string): Promise<string> {
  const broken = brokenPasswordRule(password, email)
  if (broken) {
    throw WeakPassword.because(broken)
  }
  return hash.make(password)
}
