import { currentLocale } from './messages.js'

/** 23 Kasım 2026 · 23 November 2026, in the reader's time zone. */
export function formatDate(iso: string): string {
  const locale = currentLocale() === 'tr' ? 'tr' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(iso))
}
