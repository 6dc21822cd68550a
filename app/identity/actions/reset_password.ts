import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { RevokeDevices } from '#identity/actions/revoke_devices'
import { UseMailLink } from '#identity/actions/use_mail_link'
import { LinkEnded } from '#identity/errors'
import { hashNewPassword } from '#identity/hash_new_password'
import SendAccountNotice from '#identity/jobs/send_account_notice'
import { FindMailLink, type MailLink } from '#identity/queries/find_mail_link'
import { FindMember } from '#identity/queries/find_member'

/** A new password by the link from a mail. All sessions end: whoever had the old one is out. */
export class ResetPassword {
  /** @throws {NotFound | LinkEnded | WeakPassword} */
  async handle(token: string, password: string): Promise<{ email: string }> {
    const link = await new FindMailLink().byToken(token, ['password_reset'])
    const passwordHash = await hashNewPassword(password, link.email)
    await tenantConnection().transaction((trx) => this.#write(link, passwordHash, trx))
    return { email: link.email }
  }

  async #write({ id, email }: MailLink, passwordHash: string, trx: TransactionClientContract) {
    await new UseMailLink().handle(id, trx)
    const member = await new FindMember(trx).byEmail(email)
    if (member?.status !== 'active') {
      throw new LinkEnded()
    }
    const now = new Date()
    await trx.rawQuery(
      `update members set password_hash = ?, updated_at = ?,
         email_verified_at = coalesce(email_verified_at, ?) where id = ?`,
      [passwordHash, now, now, member.id]
    )
    await new RevokeDevices().handle({ memberId: member.id, reason: 'password_changed' }, trx)
    const subject = { type: 'member', id: member.id }
    await audit.record({ action: 'member.password_reset', subject }, trx)
    const notice = { kind: 'password_changed', memberId: member.id, refId: null }
    await SendAccountNotice.dispatch(notice, trx)
  }
}
