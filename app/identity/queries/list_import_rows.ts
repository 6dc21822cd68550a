import { Query } from '#core/database/query'
import type { Role } from '#identity/domain/role'

export interface ImportedRow {
  line: number
  email: string
  name: string
  roles: Role[]
  state: 'waiting' | 'ready' | 'invited' | 'unchanged' | 'refused'
  code: string | null
}

interface RowFilter {
  state?: ImportedRow['state'][]
  page?: number
  perPage?: number
}

const columns = ['line', 'email', 'name', 'roles', 'state', 'code']

/** The report of an import: what became of each line of the file. */
export class ListImportRows extends Query {
  async handle(importId: string, { state, page = 1, perPage = 25 }: RowFilter) {
    const matching = () => {
      const query = this.db.query().from('member_import_rows').where('import_id', importId)
      return state ? query.whereIn('state', state) : query
    }
    const [{ total }] = await matching().count('*', 'total')
    const rows = await matching().select(columns).orderBy('line').forPage(page, perPage)
    return { rows: rows as ImportedRow[], page, perPage, total: Number(total) }
  }

  /** A piece of the report behind a line, for the file of it. */
  async after(importId: string, line: number, limit: number): Promise<ImportedRow[]> {
    const query = this.db.query().from('member_import_rows').where('import_id', importId)
    const rows = await query.where('line', '>', line).select(columns).orderBy('line').limit(limit)
    return rows as ImportedRow[]
  }
}
