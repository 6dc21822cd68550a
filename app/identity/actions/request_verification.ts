import { tenantConnection } from '#core/database/connections'
import { throttle } from '#core/http/throttle'
import { CreateMailLink } from '#identity/actions/create_mail_link'
import { FindMember } from '#identity/queries/find_member'

/** Sends a member the link that proves the address, for whom a site has vouched until now. */
export class RequestVerification {
  /** @throws {TooManyRequests} */
  async handle(memberId: string): Promise<{ email: string; expiresAt: Date }> {
    const { email } = await new FindMember().require(memberId)
    await throttle.count('account-mail', memberId)
    const wanted = { purpose: 'verification' as const, memberId, email, previousEmail: null }
    const { expiresAt } = await tenantConnection().transaction((trx) =>
      new CreateMailLink().handle(wanted, trx)
    )
    return { email, expiresAt }
  }
}
