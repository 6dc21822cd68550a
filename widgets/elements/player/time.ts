import { duration } from '../../base/duration.js'
import { locale, t } from '../../base/i18n.js'

const pad = (value: number) => String(value).padStart(2, '0')

/** A point of media time as people of the language write it: 05.12, in English 05:12. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const hours = Math.floor(seconds / 3600)
  const parts = [pad(Math.floor(seconds / 60) % 60), pad(seconds % 60)]
  return (hours ? [hours, ...parts] : parts).join(locale() === 'tr' ? '.' : ':')
}

/** The same point in words, for those who listen: 5 dakika 12 saniye. */
export function spokenTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const minutes = Math.floor(seconds / 60)
  return t(minutes ? 'player.spoken' : 'player.spokenSeconds', { minutes, seconds: seconds % 60 })
}

/** A length to the second while it is short: 18 sn, then 2 dk. */
export function shortLength(ms: number): string {
  return ms < 60_000 ? t('player.seconds', { n: Math.ceil(ms / 1000) }) : duration(ms)
}
