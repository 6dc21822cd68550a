import { Problem } from '#widgets/base/problem'
import { t } from './messages.js'

/** What happened and what to do, in the reader's language; the server's own words where it has some. */
export function problemText(error: unknown): string {
  if (!(error instanceof Problem)) return t('problem.unexpected')
  if (error.status === 0) return t('problem.offline')
  if (error.status === 429) return t('problem.tooMany', { seconds: error.retryAfter || 60 })
  if (error.status === 503) return t('problem.unavailable')
  if (error.status >= 500) return t('problem.server')
  return error.message.startsWith('E_') ? t('problem.unexpected') : error.message
}
