import mail from '@adonisjs/mail/services/main'
import { tenantConnection } from '#core/database/connections'
import type { TenantMail } from '#notify/mails/tenant_mail'

const ERROR_MAX = 300

/** Hands a mail to the mail server once; a try that fails is told in its delivery and thrown. */
export class DeliverMail {
  /** @param id of the job: the same over all tries, so that what was sent is not sent again */
  async handle(letter: TenantMail, id: string): Promise<void> {
    if (await this.#begin(letter, id)) {
      letter.message.header('X-Entity-Ref-ID', id)
      try {
        await mail.send(letter)
      } catch (error) {
        await this.#tell(id, error)
        throw error
      }
      await tenantConnection().rawQuery(
        `update deliveries set state = 'sent', sent_at = ?, error = null where id = ?`,
        [new Date(), id]
      )
    }
  }

  /** @returns false when it has been sent already */
  async #begin({ view, recipient, locale }: TenantMail, id: string): Promise<boolean> {
    const { rows } = await tenantConnection().rawQuery(
      `insert into deliveries (id, kind, recipient, locale, state) values (?, ?, ?, ?, 'sending')
       on conflict (id) do update
         set attempts = deliveries.attempts + 1, state = 'sending'
         where deliveries.state <> 'sent'
       returning id`,
      [id, view, recipient, locale]
    )
    return rows.length > 0
  }

  async #tell(id: string, error: unknown): Promise<void> {
    const text = error instanceof Error ? error.message || error.name : String(error)
    await tenantConnection().rawQuery('update deliveries set error = ? where id = ?', [
      text.slice(0, ERROR_MAX),
      id,
    ])
  }
}
