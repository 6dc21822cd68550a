/** Grid lines above zero. */
export const GRID = 4

/**
 * A round top for a chart with four grid lines: every line stands at a number people say.
 *
 * `chartTop(393)` → `400`, `chartTop(5)` → `8`, `chartTop(0)` → `4`
 */
export function chartTop(greatest: number): number {
  const least = Math.max(1, greatest / GRID)
  const power = 10 ** Math.floor(Math.log10(least))
  const step = [1, 2, 2.5, 5, 10].map((it) => it * power).find((it) => it >= least && it % 1 === 0)
  return (step ?? 10 * power) * GRID
}

/** The line through counts in a square of 100 × 100, the first at the left edge. */
export function chartLine(counts: number[], top: number): string {
  return counts
    .map((count, index) => {
      const x = counts.length > 1 ? (index / (counts.length - 1)) * 100 : 0
      return `${index ? 'L' : 'M'}${x.toFixed(2)} ${(100 - (count / top) * 100).toFixed(2)}`
    })
    .join('')
}

/** First day of a bucket, at noon, so that no time zone moves it. */
export function bucketDay(from: string, index: number, bucketDays: number): Date {
  const day = new Date(`${from}T12:00:00`)
  day.setDate(day.getDate() + index * bucketDays)
  return day
}
