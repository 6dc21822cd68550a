import { AccountNoticeMail } from '#identity/mails/account_notice_mail'
import { FindAccountNotice } from '#identity/queries/find_account_notice'
import { MailJob } from '#notify/contract'

type Payload = {
  kind: string
  memberId: string
  /** The link or the device that it is about */
  refId: string | null
}

/** Tells members what happened to their account, so that they notice when it was not them. */
export default class SendAccountNotice extends MailJob<Payload> {
  protected async compose() {
    const notice = await new FindAccountNotice().handle(this.payload)
    return notice && new AccountNoticeMail(notice, this.context.locale)
  }
}
