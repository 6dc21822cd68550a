export type ProblemCode =
  | 'E_ARCHIVE_INVALID'
  | 'E_ARCHIVE_TOO_LARGE'
  | 'E_FILE_EMPTY'
  | 'E_FILE_MISSING'
  | 'E_FILE_TOO_LARGE'
  | 'E_FILE_TYPE'
  | 'E_KEY_TAKEN'
  | 'E_MANIFEST_INVALID'
  | 'E_MANIFEST_MISSING'
  | 'E_PATH_UNSAFE'
  | 'E_TEXT_ENCODING'
  | 'E_TEXT_TOO_COMPLEX'
  | 'E_TITLE_MISSING'
  | 'E_VIDEO_INVALID'
  | 'E_VTT_INVALID'

interface Details {
  path: string
  line?: number
  /** Which of the ways to fail under one code, for the words of the report */
  reason?: string
  values?: Record<string, string | number>
}

/** One thing that is wrong with a course; import goes on to find the others. */
export class ImportProblem extends Error {
  readonly path: string
  readonly line: number | null
  readonly reason: string
  readonly values: Record<string, string | number>

  constructor(
    readonly code: ProblemCode,
    { path, line, reason = 'default', values = {} }: Details
  ) {
    super(`${code} ${path}`)
    this.path = path
    this.line = line ?? null
    this.reason = reason
    this.values = values
  }
}
