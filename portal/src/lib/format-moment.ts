import { intlLocale } from './intl-locale.js'
import { currentLocale, t } from './messages.js'

const DAY_MS = 86_400_000

/** How one speaks of a moment: bugün 14.20, dün 18.47, 19 Kasım, 3 Eylül 2025. */
export function formatMoment(iso: string, now = new Date()): string {
  const moment = new Date(iso)
  const days = Math.round((startOfDay(now) - startOfDay(moment)) / DAY_MS)
  if (days === 0) return t('moment.today', { time: clock(moment) })
  if (days === 1) return t('moment.yesterday', { time: clock(moment) })
  const isThisYear = moment.getFullYear() === now.getFullYear()
  const parts = { day: 'numeric', month: 'long', year: isThisYear ? undefined : 'numeric' } as const
  return new Intl.DateTimeFormat(intlLocale(), parts).format(moment)
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}

function clock(date: Date): string {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(date)
  return currentLocale() === 'tr' ? time.replace(':', '.') : time
}
