import { intlLocale } from './intl-locale.js'

/** 23 Kasım Pazartesi · Monday 23 November. */
export function formatDay(date: Date): string {
  const parts = { day: 'numeric', month: 'long', weekday: 'long' } as const
  return new Intl.DateTimeFormat(intlLocale(), parts).format(date)
}
