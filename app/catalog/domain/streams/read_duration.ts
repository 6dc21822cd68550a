const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/
const LONGEST_MS = 24 * 3600_000

/**
 * How long a film is, as people write it: minutes and seconds, with hours when there are any.
 *
 * `12:34` → 754000, `1:02:03` → 3723000
 *
 * @returns milliseconds; null for what is no length of a film
 */
export function readDuration(text: string): number | null {
  const match = CLOCK.exec(text)
  if (!match) {
    return null
  }
  const [hours = 0, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0))
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000
  return ms > 0 && ms <= LONGEST_MS ? ms : null
}
