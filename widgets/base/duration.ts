import { t } from './i18n.js'

/** `3 sa 40 dk`, `3 h 40 min`; at least one minute. */
export function duration(milliseconds: number): string {
  const all = Math.max(1, Math.round(milliseconds / 60_000))
  const hours = Math.floor(all / 60)
  const minutes = all % 60
  if (!hours) return t('duration.minutes', { minutes })
  return minutes ? t('duration.both', { hours, minutes }) : t('duration.hours', { hours })
}
