import { tenantConnection } from '#core/database/connections'

/** All tries are used up: the mail has not left and will not. */
export class MarkUndeliverable {
  async handle(id: string): Promise<void> {
    await tenantConnection().rawQuery(
      `update deliveries set state = 'failed' where id = ? and state = 'sending'`,
      [id]
    )
  }
}
