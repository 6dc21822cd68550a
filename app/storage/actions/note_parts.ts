import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { PartUnknown } from '#storage/errors'
import type { UploadRow } from '#storage/queries/find_upload'

export interface AnnouncedPart {
  number: number
  /** In hex */
  sha256: string
}

export interface ReceivedPart {
  number: number
  /** As the disk answered */
  etag: string
}

/** What is known of an upload's parts: which are to come with which content, and which have come. */
export class NoteParts {
  constructor(private readonly trx: TransactionClientContract) {}

  /** A part that is announced with other content has not come yet. @throws {PartUnknown} */
  async announced(upload: UploadRow, parts: AnnouncedPart[]): Promise<void> {
    refuseUnknown(upload, parts)
    await this.trx.rawQuery(
      `insert into upload_parts as p (upload_id, number, sha256)
       select ?, number, decode(sha256, 'hex')
       from unnest(?::int[], ?::text[]) as announced (number, sha256)
       on conflict (upload_id, number) do update set sha256 = excluded.sha256, etag = null
         where p.sha256 <> excluded.sha256`,
      [upload.id, parts.map(({ number }) => number), parts.map(({ sha256 }) => sha256)] as never
    )
  }

  /** @throws {PartUnknown} */
  async received(upload: UploadRow, parts: ReceivedPart[]): Promise<void> {
    refuseUnknown(upload, parts)
    await this.trx.rawQuery(
      `update upload_parts p set etag = told.etag
       from unnest(?::int[], ?::text[]) as told (number, etag)
       where p.upload_id = ? and p.number = told.number`,
      [parts.map(({ number }) => number), parts.map(({ etag }) => etag), upload.id] as never
    )
    await this.trx.rawQuery('update uploads set touched_at = now() where id = ?', [upload.id])
  }
}

function refuseUnknown({ partCount }: UploadRow, parts: { number: number }[]): void {
  const unknown = parts.find(({ number }) => number > partCount)
  if (unknown) {
    throw new PartUnknown({ params: { number: unknown.number, count: partCount } })
  }
}
