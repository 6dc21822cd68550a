import { currentLocale } from './messages.js'

/** English dates are written day first here: 23 November 2026. */
export function intlLocale(): string {
  return currentLocale() === 'tr' ? 'tr' : 'en-GB'
}
