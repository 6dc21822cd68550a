import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { LinkEnded } from '#identity/errors'

/** A link works once. Two at once: the second waits here and finds it used. */
export class UseMailLink {
  /** @throws {LinkEnded} */
  async handle(id: string, trx: TransactionClientContract): Promise<void> {
    const { rows } = await trx.rawQuery(
      'update mail_links set used_at = ? where id = ? and used_at is null returning id',
      [new Date(), id]
    )
    if (rows.length === 0) {
      throw new LinkEnded()
    }
  }
}
