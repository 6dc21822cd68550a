import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { tenantConnection } from '#core/database/connections'

export type FileState = 'uploading' | 'quarantined' | 'clean' | 'rejected'

export interface UploadRow {
  id: string
  key: string
  name: string
  purpose: string
  state: FileState
  /** Bytes: promised until the checks have passed, then what lies on the disk */
  size: number
  /** By content; null until the checks have passed */
  type: string | null
  ownerId: string | null
  /** The disk’s own name of the upload */
  upload: string
  promisedSize: number
  promisedSha256: Buffer | null
  partSize: number
  partCount: number
  /** In order */
  receivedParts: number[]
  /** Of the checks, 0 to 1 */
  progress: number
  /** Code of why it was rejected */
  refusal: string | null
  touchedAt: Date
}

const SELECT = `
  select f.id, f.key, f.name, f.state, f.size::float8 as size, f.type, f.owner_id as "ownerId",
    u.purpose, u.disk_upload as upload, u.promised_size::float8 as "promisedSize",
    u.promised_sha256 as "promisedSha256", u.part_size::float8 as "partSize",
    u.part_count as "partCount", u.progress, u.refusal, u.touched_at as "touchedAt",
    array(select number from upload_parts p
      where p.upload_id = u.id and p.etag is not null order by number) as "receivedParts"
  from uploads u join files f on f.id = u.id
  where u.id = ?`

/** An upload, or the file that it has become. */
export class FindUpload {
  constructor(private readonly db: QueryClientContract = tenantConnection()) {}

  async handle(id: string): Promise<UploadRow | null> {
    const { rows } = await this.db.rawQuery(SELECT, [id])
    return rows[0] ?? null
  }

  /** Nobody but the one who sends it knows of it. */
  async ofMember(id: string, memberId: string): Promise<UploadRow | null> {
    const { rows } = await this.db.rawQuery(`${SELECT} and u.member_id = ?`, [id, memberId])
    return rows[0] ?? null
  }

  /** The same, and nobody else changes it until the transaction ends. */
  async lock(id: string, memberId: string): Promise<UploadRow | null> {
    const { rows } = await this.db.rawQuery(`${SELECT} and u.member_id = ? for update of u, f`, [
      id,
      memberId,
    ])
    return rows[0] ?? null
  }
}
