import { t } from './i18n.js'
import type { Problem } from './problem.js'

const SETUP = ['E_ORIGIN_NOT_ALLOWED', 'E_UNKNOWN_HOST', 'E_UNKNOWN_KEY']

/** What a learner reads: the server's words, or ours where it could not speak. */
export function problemText({ status, code, message }: Problem): string {
  if (SETUP.includes(code)) return t('error.setup')
  if (code === 'E_UNEXPECTED') return t('error.unexpected')
  return status ? message : t('error.network')
}
