import { TenantMail } from '#notify/contract'
import type { AccountNotice } from '#identity/queries/find_account_notice'

/** Tells a member what happened to the account. */
export class AccountNoticeMail extends TenantMail {
  protected readonly slice = 'identity'
  readonly view = 'notice'
  protected readonly texts: string
  readonly recipient: string

  constructor(
    private readonly notice: AccountNotice,
    requestLocale: string | null
  ) {
    super(notice.locale, requestLocale)
    this.recipient = notice.recipient
    this.texts = `notices.${notice.kind}`
  }

  protected values() {
    const { name, link, email, device } = this.notice
    return { name, link, email, device }
  }
}
