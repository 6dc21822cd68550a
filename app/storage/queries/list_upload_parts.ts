import { Query } from '#core/database/query'
import type { SentPart } from '#storage/disks/disk_uploads'

/** The parts of a completed upload, in order. */
export class ListUploadParts extends Query {
  async handle(uploadId: string): Promise<SentPart[]> {
    const { rows } = await this.db.rawQuery(
      `select number, etag, sha256 from upload_parts where upload_id = ? order by number`,
      [uploadId]
    )
    return rows
  }
}
