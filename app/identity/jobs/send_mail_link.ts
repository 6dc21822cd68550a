import { MailLinkMail } from '#identity/mails/mail_link_mail'
import { FindMailLinkLetter } from '#identity/queries/find_mail_link_letter'
import { MailJob } from '#notify/contract'

/** Mails a link that resets a password or proves an address, as long as it is due. */
export default class SendMailLink extends MailJob<{ linkId: string }> {
  protected async compose() {
    const letter = await new FindMailLinkLetter().handle(this.payload.linkId)
    return letter && new MailLinkMail(letter, this.context.locale)
  }
}
