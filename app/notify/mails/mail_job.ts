import { DeliverMail } from '#notify/actions/deliver_mail'
import { MarkUndeliverable } from '#notify/actions/mark_undeliverable'
import type { TenantMail } from '#notify/mails/tenant_mail'
import { Job, type Outcome } from '#queue/contract'

type Facts = Record<string, string | number | boolean | null | string[]>

/**
 * The one way a mail leaves: later, tried again while the mail server is away, with a record of
 * whether it left. What it says is put together when it leaves, from what is true then.
 */
export abstract class MailJob<Payload extends Facts> extends Job<Payload> {
  static options = { queue: 'outside' as const, attempts: 6, timeout: '1m' }

  /** null when the mail is no longer due */
  protected abstract compose(): Promise<TenantMail | null>

  async execute(): Promise<Outcome | void> {
    const mail = await this.compose()
    if (!mail) {
      return this.discard('no longer due')
    }
    await new DeliverMail().handle(mail, this.context.id)
  }

  async failed(): Promise<void> {
    await new MarkUndeliverable().handle(this.context.id)
  }
}
