import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { limits } from '#tenancy/contract'

/** Holds room for a file before its first byte, as far as the tenant’s plan allows. */
export class ReserveRoom {
  /** @throws {LimitReached} */
  async handle(bytes: number, trx: TransactionClientContract): Promise<void> {
    await limits.take('storageBytes', bytes, trx)
    await trx.rawQuery(
      `insert into storage_usage (reserved) values (?)
       on conflict (only_row) do update set reserved = storage_usage.reserved + excluded.reserved,
         updated_at = now()`,
      [bytes]
    )
  }
}
