import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lives } from '#config/tokens'
import { bindings } from '#core/database/bindings'
import { newId } from '#core/shared/id'
import SendMailLink from '#identity/jobs/send_mail_link'
import type { MailLink } from '#identity/queries/find_mail_link'

const lifeOf = {
  password_reset: lives.passwordReset,
  email_change: lives.emailChange,
  verification: lives.verification,
}

/** Writes a link down and has it mailed. The one before it, for the same use, no longer works. */
export class CreateMailLink {
  async handle(
    wanted: Pick<MailLink, 'purpose' | 'memberId' | 'email' | 'previousEmail'>,
    trx: TransactionClientContract
  ): Promise<{ id: string; email: string; expiresAt: Date }> {
    const { purpose, memberId, email, previousEmail } = wanted
    const id = newId()
    const now = new Date()
    const expiresAt = new Date(now.getTime() + lifeOf[purpose] * 1000)
    await trx.rawQuery(
      `update mail_links set used_at = ? where purpose = ? and used_at is null
         and (member_id = ? or (member_id is null and email = ?))`,
      bindings(now, purpose, memberId, email)
    )
    await trx.rawQuery(
      `insert into mail_links (id, purpose, member_id, email, previous_email, created_at, expires_at)
       values (?, ?, ?, ?, ?, ?, ?)`,
      bindings(id, purpose, memberId, email, previousEmail, now, expiresAt)
    )
    await SendMailLink.dispatch({ linkId: id }, trx)
    return { id, email, expiresAt }
  }
}
