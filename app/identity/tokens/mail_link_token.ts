import { secrets } from '#config/tokens'
import { LinkToken } from '#identity/tokens/link_token'

/** What a link proves: that whoever opens it reads the mails of an address. */
export type MailLinkPurpose = 'password_reset' | 'email_change' | 'verification'

/** One use a purpose: a link that proves an address never resets a password. */
export const mailLinkTokens: Record<MailLinkPurpose, LinkToken> = {
  password_reset: new LinkToken(secrets.mailLink, 'password_reset'),
  email_change: new LinkToken(secrets.mailLink, 'email_change'),
  verification: new LinkToken(secrets.mailLink, 'verification'),
}
