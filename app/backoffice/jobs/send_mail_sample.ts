import { FindMember } from '#identity/contract'
import { MailJob, mailKinds } from '#notify/contract'

/** Mails a sample to the member who wants to see it in their own program. */
export default class SendMailSample extends MailJob<{
  name: string
  memberId: string
  locale: 'tr' | 'en'
}> {
  protected async compose() {
    const { name, memberId, locale } = this.payload
    const member = await new FindMember().byId(memberId)
    const sample = mailKinds.find(name)
    return member && sample ? sample({ recipient: member.email, locale }) : null
  }
}
