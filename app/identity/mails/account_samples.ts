import { newId } from '#core/shared/id'
import { accountNotices } from '#identity/domain/account_notice'
import { AccountNoticeMail } from '#identity/mails/account_notice_mail'
import { MailLinkMail } from '#identity/mails/mail_link_mail'
import type { MailLinkPurpose } from '#identity/tokens/mail_link_token'
import { mailKinds } from '#notify/contract'

const HOUR_MS = 3_600_000
const PAGES = 'https://akademi.example/app'
const name = 'Nilüfer Ünal'
const purposes: MailLinkPurpose[] = ['password_reset', 'email_change', 'verification']

/** The mails about an account with invented content. */
export function addAccountMailSamples(): void {
  for (const purpose of purposes) {
    mailKinds.add(purpose, ({ recipient: email, locale }) => {
      const ids = { id: newId(), memberId: null, previousEmail: null }
      const expiresAt = new Date(Date.now() + HOUR_MS)
      const link = `${PAGES}/password-resets/ornek`
      return new MailLinkMail({ ...ids, purpose, email, expiresAt, name, locale, link }, null)
    })
  }
  for (const kind of accountNotices) {
    mailKinds.add(kind, ({ recipient, locale }) => {
      const device = 'Firefox · Windows · 203.0.113.7'
      const about = { email: 'nilufer@yeni.example', device, link: `${PAGES}/security` }
      return new AccountNoticeMail({ ...about, kind, recipient, name, locale }, null)
    })
  }
}
