import { platformConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import { throttle } from '#core/http/throttle'
import { tenantContext } from '#core/tenant_context'
import { normalizeEmail } from '#identity/domain/normalize_email'
import { InvalidCredentials } from '#identity/errors'
import { FindPasswordHash } from '#identity/queries/find_password_hash'
import { FindPlatformUser } from '#identity/queries/find_platform_user'
import { platformToken } from '#identity/tokens/platform_token'
import { verifyPassword } from '#identity/verify_password'

export interface PlatformCredentials {
  email: string
  password: string
  /** Block of network addresses, for limits */
  address: string
}

/** Signs a super admin in, for ten minutes: no refresh token leads to all tenants. */
export class SignInPlatformUser {
  /** @throws {InvalidCredentials | TooManyRequests} @throws {NotFound} on a tenant's address */
  async handle({ email: written, password, address }: PlatformCredentials) {
    if (tenantContext.current) {
      throw new NotFound()
    }
    const email = normalizeEmail(written)
    await throttle.count('password-ip', address)
    await throttle.count('password', email)
    const stored = await new FindPasswordHash().ofPlatformUser(email)
    const isRight = await verifyPassword(password, stored)
    const admin = await new FindPlatformUser().byEmail(email)
    if (!isRight || !admin) {
      throw new InvalidCredentials()
    }
    await throttle.forget('password', email)
    await platformConnection().rawQuery('update platform_users set last_seen_at = ? where id = ?', [
      new Date(),
      admin.id,
    ])
    const accessToken = await platformToken.sign(admin.id)
    return { accessToken, expiresIn: platformToken.life, admin }
  }
}
