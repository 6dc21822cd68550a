import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { renditionKey } from '#storage/renditions/rendition_key'

/** Files that nothing refers to any more: the rows go now, the caller discards the keys after the commit. */
export class DeleteFiles {
  /** @returns the keys to discard */
  async handle(ids: string[], trx: TransactionClientContract): Promise<string[]> {
    const parts = await this.#partsOf(ids, trx)
    const { rows } = await trx.rawQuery(
      'delete from files where id = any(?::uuid[]) returning key, size::float8 as size',
      [ids]
    )
    const bytes = rows.reduce((sum: number, { size }: { size: number }) => sum + size, 0)
    await trx.rawQuery(
      `update storage_usage set bytes = greatest(0, bytes - ?), files = greatest(0, files - ?),
         updated_at = now()`,
      [bytes, rows.length]
    )
    return [...rows.map(({ key }: { key: string }) => key), ...parts]
  }

  /** Whatever was made of a film, or only begun. A job that writes to it right now is waited for. */
  async #partsOf(ids: string[], trx: TransactionClientContract): Promise<string[]> {
    const { rows } = await trx.rawQuery(
      'select file_id as "fileId", names from renditions where file_id = any(?::uuid[]) for update',
      [ids]
    )
    return rows.flatMap(({ fileId, names }: { fileId: string; names: string[] }) =>
      names.map((name) => renditionKey(fileId, name))
    )
  }
}
