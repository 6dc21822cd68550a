import { Query } from '#core/database/query'

export interface CleanFile {
  id: string
  key: string
  name: string
  size: number
  type: string
  sha256: string
}

/** Files that may be served; what is still in quarantine, rejected or gone is not there. */
export class FindCleanFile extends Query {
  async handle(id: string): Promise<CleanFile | null> {
    const [file] = await this.many([id])
    return file ?? null
  }

  /** The smallest picture made of it that is at least so wide; the file itself when none is. */
  async atWidth(id: string, width: number): Promise<CleanFile | null> {
    const file = await this.handle(id)
    const { rows } = await this.db.rawQuery(
      `select key, size::float8 as size, encode(sha256, 'hex') as sha256 from image_variants
       where file_id = ? and width >= ? order by width limit 1`,
      [id, width]
    )
    return file && { ...file, ...rows[0] }
  }

  async many(ids: string[]): Promise<CleanFile[]> {
    const { rows } = await this.db.rawQuery(
      `select id, key, name, size::float8 as size, type, encode(sha256, 'hex') as sha256
       from files where id = any(?::uuid[]) and state = 'clean'`,
      [ids]
    )
    return rows
  }
}
