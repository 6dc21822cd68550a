import { currentLocale } from './messages.js'

/**
 * A position in a video: 05.12 in Turkish, 5:12 in English.
 *
 * `formatClock(312_000)` → `05.12`
 */
export function formatClock(milliseconds: number): string {
  const all = Math.max(0, Math.floor(milliseconds / 1000))
  const hours = Math.floor(all / 3600)
  const minutes = Math.floor((all % 3600) / 60)
  const isTurkish = currentLocale() === 'tr'
  const parts = [minutes, all % 60].map((part) => String(part).padStart(2, '0'))
  if (hours) parts.unshift(String(hours))
  else if (!isTurkish) parts[0] = String(minutes)
  return parts.join(isTurkish ? '.' : ':')
}
