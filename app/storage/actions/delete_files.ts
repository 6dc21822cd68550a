import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { renditionKey } from '#storage/renditions/rendition_key'

interface Gone {
  key: string
  size: number
  /** 1 for a file, 0 for what was made of it */
  files: number
}

/** Files that nothing refers to any more: the rows go now, the caller discards the keys after the commit. */
export class DeleteFiles {
  /** @returns the keys to discard */
  async handle(ids: string[], trx: TransactionClientContract): Promise<string[]> {
    const parts = await this.#partsOf(ids, trx)
    const { rows } = await trx.rawQuery(
      `with gone as (delete from files where id = any(?::uuid[]) returning id, key, size, state)
       select key, case state when 'clean' then size else 0 end::float8 as size,
         (state = 'clean')::int as files from gone
       union all
       select v.key, v.size::float8, 0 from image_variants v join gone on gone.id = v.file_id`,
      [ids]
    )
    const gone: Gone[] = rows
    await trx.rawQuery(
      `update storage_usage set bytes = greatest(0, bytes - ?), files = greatest(0, files - ?),
         updated_at = now()`,
      [sum(gone, 'size'), sum(gone, 'files')]
    )
    return [...gone.map(({ key }) => key), ...parts]
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

function sum(gone: Gone[], field: 'size' | 'files'): number {
  return gone.reduce((total, row) => total + row[field], 0)
}
