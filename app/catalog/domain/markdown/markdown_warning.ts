export type MarkdownWarningCode =
  | 'W_ALT_MISSING'
  | 'W_CALLOUT_OPEN'
  | 'W_CALLOUT_UNKNOWN'
  | 'W_FIGURE_MISSING'
  | 'W_FIGURE_REMOTE'
  | 'W_HTML_REMOVED'
  | 'W_LINK_BROKEN'
  | 'W_MATHS_INVALID'
  | 'W_VTT_PAST_END'

/** Something an author should look at; `line` counts from 1 in the file as it was written. */
export interface MarkdownWarning {
  code: MarkdownWarningCode
  line: number
  /** The author's own words that the warning is about. */
  subject: string
}

export type Warn = (
  code: MarkdownWarningCode,
  node: { position?: { start: { line: number } } },
  subject: string
) => void
