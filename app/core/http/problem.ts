import type { ProblemItem } from '#core/errors'

/** RFC 9457, with a stable `code` and the id under which the log knows the request. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  code: string
  requestId: string | undefined
  errors?: ProblemItem[]
}

/** What the handler found out about an error, before it is put into words. */
export interface Refusal {
  status: number
  code: string
  params?: Record<string, string | number>
  items?: ProblemItem[]
  headers?: Record<string, string>
}
