import type { MarkdownWarning } from '#catalog/domain/markdown/markdown_warning'
import type { ImportProblem } from '#catalog/domain/import/import_problem'

export type RowKind =
  'manifest' | 'lesson' | 'figure' | 'download' | 'video' | 'caption' | 'chapter' | 'cover'

export interface ReportRow {
  path: string
  kind: RowKind
  status: 'ok' | 'warning' | 'error'
  code: string | null
  reason: string
  values: Record<string, string | number>
  line: number | null
}

/** More warnings than this of one file say nothing new. */
const WARNINGS_A_FILE = 50

/** One row a file that is fine, and one for each thing that is not. */
export class ImportReport {
  readonly rows: ReportRow[] = []
  /** That the manifest names */
  lessons = 0

  ok(path: string, kind: RowKind) {
    if (!this.rows.some((row) => row.path === path && row.kind === kind)) {
      this.#add({ path, kind, status: 'ok', code: null })
    }
  }

  warn(path: string, kind: RowKind, warnings: MarkdownWarning[]) {
    for (const { code, line, subject } of warnings.slice(0, WARNINGS_A_FILE)) {
      this.#add({ path, kind, status: 'warning', code, line, values: { subject } })
    }
  }

  fail(kind: RowKind, { path, code, reason, values, line }: ImportProblem) {
    this.#add({ path, kind, status: 'error', code, reason, values, line })
  }

  get errors(): ReportRow[] {
    return this.rows.filter((row) => row.status === 'error')
  }

  get summary() {
    const count = (status: ReportRow['status']) =>
      this.rows.filter((row) => row.status === status).length
    return {
      lessons: this.lessons,
      files: new Set(this.rows.map(({ path }) => path)).size,
      warnings: count('warning'),
      errors: count('error'),
    }
  }

  #add(row: Pick<ReportRow, 'path' | 'kind' | 'status' | 'code'> & Partial<ReportRow>) {
    this.rows.push({ reason: 'default', values: {}, line: null, ...row })
  }
}
