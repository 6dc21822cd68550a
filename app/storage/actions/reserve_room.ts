import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { sizeText } from '#storage/domain/size_text'
import { StorageFull } from '#storage/errors'
import { FindStorageLimit } from '#storage/queries/find_storage_limit'

/** Holds room for a file before its first byte; the row's lock makes two at once wait for each other. */
export class ReserveRoom {
  /** @throws {StorageFull} */
  async handle(bytes: number, trx: TransactionClientContract): Promise<void> {
    const limit = await new FindStorageLimit().handle()
    await trx.rawQuery('insert into storage_usage default values on conflict do nothing')
    const { rows } = await trx.rawQuery(
      `update storage_usage set reserved = reserved + ?, updated_at = now()
       where bytes + reserved + ? <= ? returning reserved`,
      [bytes, bytes, limit]
    )
    if (rows.length === 0) {
      throw new StorageFull({ params: { needed: sizeText(bytes), limit: sizeText(limit) } })
    }
  }
}
