import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { WrittenFile } from '#storage/actions/write_file'
import { limits } from '#tenancy/contract'

/**
 * Gives a written file its owner and its place in the tenant's usage. It is clean from the start:
 * its content was read to the end and judged in staging, before a byte of it was written.
 */
export class RecordFile {
  /** @throws {LimitReached} */
  async handle(
    { id, slice, key, name, size, type, sha256 }: WrittenFile,
    ownerId: string,
    trx: TransactionClientContract
  ): Promise<void> {
    await limits.take('storageBytes', size, trx)
    await trx.rawQuery(
      `insert into files (id, slice, owner_id, key, name, size, type, sha256, state, checked_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, 'clean', now())`,
      [id, slice, ownerId, key, name, size, type, sha256]
    )
    await trx.rawQuery(
      `insert into storage_usage (bytes, files) values (?, 1)
       on conflict (only_row) do update set bytes = storage_usage.bytes + excluded.bytes,
         files = storage_usage.files + 1, updated_at = now()`,
      [size]
    )
  }
}
