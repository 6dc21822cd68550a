const FIRST_MS = 5_000
const FACTOR = 3
const CAP_MS = 15 * 60_000

/**
 * How long to wait after a failed try: 5 s, 15 s, 45 s … at most 15 minutes, spread by a fifth so
 * that what failed together does not come back together.
 *
 * @param attempt the try that failed, from 1
 * @param random between 0 and 1
 * @example backoffMs(2, 0.5) === 15_000
 */
export function backoffMs(attempt: number, random: number = Math.random()): number {
  const base = Math.min(FIRST_MS * FACTOR ** (attempt - 1), CAP_MS)
  return Math.round(base * (0.8 + 0.4 * random))
}
