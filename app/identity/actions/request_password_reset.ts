import { tenantConnection } from '#core/database/connections'
import { throttle } from '#core/http/throttle'
import { CreateMailLink } from '#identity/actions/create_mail_link'
import { normalizeEmail } from '#identity/domain/normalize_email'

/** Somebody has lost a password. Known address or not, the work and the answer are the same. */
export class RequestPasswordReset {
  /** @param place block of network addresses, for limits @throws {TooManyRequests} */
  async handle(address: string, place: string): Promise<{ email: string; expiresAt: Date }> {
    const email = normalizeEmail(address)
    await throttle.count('reset-ip', place)
    await throttle.count('reset-mail', email)
    const link = { purpose: 'password_reset' as const, memberId: null, previousEmail: null, email }
    const { expiresAt } = await tenantConnection().transaction((trx) =>
      new CreateMailLink().handle(link, trx)
    )
    return { email, expiresAt }
  }
}
