import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { foldSearchText } from '#core/shared/fold_search_text'
import { UseMailLink } from '#identity/actions/use_mail_link'
import { EmailTaken, LinkEnded } from '#identity/errors'
import SendAccountNotice from '#identity/jobs/send_account_notice'
import { FindMailLink, type MailLink } from '#identity/queries/find_mail_link'
import { LockMember } from '#identity/queries/lock_member'

const UNIQUE_VIOLATION = '23505'

/** Whoever opens the link reads the address: it is proved, and the member's from now on. */
export class ConfirmEmail {
  /** @throws {NotFound | LinkEnded} @throws {EmailTaken} when it became somebody else's meanwhile */
  async handle(token: string): Promise<Pick<MailLink, 'email' | 'purpose'>> {
    const link = await new FindMailLink().byToken(token, ['email_change', 'verification'])
    try {
      await tenantConnection().transaction((trx) => this.#confirm(link, trx))
    } catch (cause) {
      const { code } = cause as { code?: string }
      throw code === UNIQUE_VIOLATION ? new EmailTaken({ cause }) : cause
    }
    return { email: link.email, purpose: link.purpose }
  }

  async #confirm(link: MailLink, trx: TransactionClientContract): Promise<void> {
    await new UseMailLink().handle(link.id, trx)
    const memberId = link.memberId ?? ''
    const { email: before, name, status } = await new LockMember(trx).handle(memberId)
    // A link holds for the address that the member had when it was asked for.
    if (status !== 'active' || before !== (link.previousEmail ?? link.email)) {
      throw new LinkEnded()
    }
    const now = new Date()
    await trx.rawQuery(
      `update members set email = ?, search_text = ?, email_verified_at = ?, updated_at = ?
       where id = ?`,
      [link.email, foldSearchText(`${name} ${link.email}`), now, now, memberId]
    )
    const states = { before: { email: before }, after: { email: link.email } }
    const subject = { type: 'member', id: memberId }
    await audit.record({ action: 'member.email_confirmed', subject, ...states }, trx)
    if (link.purpose === 'email_change') {
      await SendAccountNotice.dispatch({ kind: 'email_changed', memberId, refId: link.id }, trx)
    }
  }
}
