import { t } from './i18n.js'
import type { Problem } from './problem.js'

/** What a learner reads: the server's words, or ours where it could not speak. */
export function problemText({ status, code, message }: Problem): string {
  if (status) return message
  return t(code === 'E_UNEXPECTED' ? 'error.unexpected' : 'error.network')
}
