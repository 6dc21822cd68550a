/** What an overview looks back on: so many buckets of so many days, today in the last one. */
export interface Period {
  buckets: number
  bucketDays: number
}

export type PeriodName = 'week' | 'month' | 'year'

/** A year in weeks: a day of it would be a hair. */
export const periods: Record<PeriodName, Period> = {
  week: { buckets: 7, bucketDays: 1 },
  month: { buckets: 30, bucketDays: 1 },
  year: { buckets: 52, bucketDays: 7 },
}

export function daysOf({ buckets, bucketDays }: Period): number {
  return buckets * bucketDays
}

/** Counts of buckets 0 to 2n-1, sparse, as the earlier period and the current one. */
export function splitBuckets(
  rows: { bucket: number; n: number }[],
  buckets: number
): { previous: number[]; current: number[] } {
  const all = Array.from({ length: buckets * 2 }, () => 0)
  for (const { bucket, n } of rows) {
    if (bucket in all) {
      all[bucket] = n
    }
  }
  return { previous: all.slice(0, buckets), current: all.slice(buckets) }
}
