import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Bytes that are taken: of files that are there, and of those that were let in and are on their way. */
export class CountStorage {
  constructor(private readonly db: QueryClientContract) {}

  async handle(): Promise<number> {
    const { rows } = await this.db.rawQuery(
      'select (bytes + reserved)::float8 as used from storage_usage'
    )
    return rows[0]?.used ?? 0
  }
}
