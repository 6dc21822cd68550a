import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { throttle } from '#core/http/throttle'
import { CreateMailLink } from '#identity/actions/create_mail_link'
import { RequirePassword } from '#identity/actions/require_password'
import { normalizeEmail } from '#identity/domain/normalize_email'
import SendAccountNotice from '#identity/jobs/send_account_notice'
import { FindMember } from '#identity/queries/find_member'

/**
 * A member wants another address. It has to prove itself by a link, and the old one is told at
 * once. Whether the new one is somebody else's shows to nobody but its owner.
 */
export class RequestEmailChange {
  /** @throws {NoPassword | WrongPassword | TooManyRequests} */
  async handle(memberId: string, input: { email: string; password: string }) {
    const { email: previousEmail } = await new FindMember().require(memberId)
    const email = normalizeEmail(input.email)
    await throttle.count('account-mail', memberId)
    await new RequirePassword().handle(previousEmail, input.password)
    return tenantConnection().transaction(async (trx) => {
      const wanted = { purpose: 'email_change' as const, memberId, email, previousEmail }
      const { id, expiresAt } = await new CreateMailLink().handle(wanted, trx)
      await SendAccountNotice.dispatch({ kind: 'email_change_asked', memberId, refId: id }, trx)
      const subject = { type: 'member', id: memberId }
      await audit.record({ action: 'member.email_change_asked', subject, after: { email } }, trx)
      return { email, expiresAt }
    })
  }
}
