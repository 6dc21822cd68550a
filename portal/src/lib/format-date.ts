import { intlLocale } from './intl-locale.js'

/** 23 Kasım 2026 · 23 November 2026, in the reader's time zone. */
export function formatDate(iso: string): string {
  return new Intl.DateTimeFormat(intlLocale(), { dateStyle: 'long' }).format(new Date(iso))
}
