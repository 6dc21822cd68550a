import type { QueryClientContract } from '@adonisjs/lucid/types/database'

interface Content {
  slice: string
  ownerId: string
  hashes: Buffer[]
}

/** Files of an owner whose content is on the disk already. */
export class FindSameFiles {
  constructor(private readonly db: QueryClientContract) {}

  /** @returns ids by the hash in hex */
  async handle({ slice, ownerId, hashes }: Content): Promise<Map<string, string>> {
    const { rows } = await this.db.rawQuery(
      `select encode(sha256, 'hex') as hash, id from files
       where slice = ? and owner_id = ? and sha256 = any(?::bytea[]) and state = 'clean'`,
      [slice, ownerId, hashes as never]
    )
    return new Map(rows.map(({ hash, id }: { hash: string; id: string }) => [hash, id]))
  }

  /** Whether all of them are still there; from now on they stay until the transaction ends. */
  async keep(ids: string[]): Promise<boolean> {
    const { rows } = await this.db.rawQuery(
      `select id from files where id = any(?::uuid[]) and state = 'clean' for key share`,
      [ids]
    )
    return rows.length === new Set(ids).size
  }
}
