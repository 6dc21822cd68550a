import { tenantContext } from '#core/tenant_context'
import { TenantMail } from '#notify/contract'
import type { MailLinkLetter } from '#identity/queries/find_mail_link_letter'

/** A link that resets a password or proves an address. */
export class MailLinkMail extends TenantMail {
  protected readonly slice = 'identity'
  readonly view = 'link'
  protected readonly texts: string
  readonly recipient: string

  constructor(
    private readonly letter: MailLinkLetter,
    requestLocale: string | null
  ) {
    super(letter.locale, requestLocale)
    this.recipient = letter.email
    this.texts = letter.purpose
  }

  protected values() {
    const { name, link, email, expiresAt } = this.letter
    const { timeZone } = tenantContext.require()
    const style = { dateStyle: 'long', timeStyle: 'short', timeZone } as const
    const until = new Intl.DateTimeFormat(this.i18n.locale, style).format(expiresAt)
    return { name, link, email, until }
  }
}
