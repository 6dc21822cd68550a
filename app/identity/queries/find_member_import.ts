import { Query } from '#core/database/query'
import { NotFound } from '#core/errors'

export interface MemberImport {
  id: string
  fileName: string
  isDryRun: boolean
  state: 'waiting' | 'running' | 'done'
  rowCount: number
  doneCount: number
  invitedCount: number
  /** Of a dry run: what would be invited */
  readyCount: number
  unchangedCount: number
  refusedCount: number
  createdAt: Date
  finishedAt: Date | null
}

/** How far an import of members is. */
export class FindMemberImport extends Query {
  /** @throws {NotFound} */
  async handle(id: string): Promise<MemberImport> {
    const { rows } = await this.db.rawQuery<{ rows: MemberImport[] }>(
      `select i.id, i.file_name as "fileName", i.is_dry_run as "isDryRun", i.state,
         i.row_count as "rowCount", i.created_at as "createdAt", i.finished_at as "finishedAt",
         count(*) filter (where r.state <> 'waiting')::int as "doneCount",
         count(*) filter (where r.state = 'invited')::int as "invitedCount",
         count(*) filter (where r.state = 'ready')::int as "readyCount",
         count(*) filter (where r.state = 'unchanged')::int as "unchangedCount",
         count(*) filter (where r.state = 'refused')::int as "refusedCount"
       from member_imports i left join member_import_rows r on r.import_id = i.id
       where i.id = ? group by i.id`,
      [id]
    )
    if (rows.length === 0) {
      throw new NotFound()
    }
    return rows[0]
  }
}
