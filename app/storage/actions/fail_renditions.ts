import { tenantConnection } from '#core/database/connections'
import { DiscardFiles } from '#storage/actions/discard_files'
import { renditionKey } from '#storage/renditions/rendition_key'
import type { UnreadableReason } from '#storage/video/video_unreadable'

/** What is not whole will never be; of what was begun nothing stays on the disk. */
export class FailRenditions {
  async handle(fileId: string, reason: UnreadableReason | 'unfinished'): Promise<void> {
    const { rows } = await tenantConnection().rawQuery(
      `with begun as (
         select id, names from renditions
         where file_id = ? and state in ('waiting', 'working') for update
       )
       update renditions r set state = 'failed', error = ?, facts = '{}', parts = '{}',
         names = '{}', updated_at = now()
       from begun where r.id = begun.id returning begun.names`,
      [fileId, reason]
    )
    const names = rows.flatMap((row: { names: string[] }) => row.names)
    await new DiscardFiles().handle(names.map((name: string) => renditionKey(fileId, name)))
  }
}
