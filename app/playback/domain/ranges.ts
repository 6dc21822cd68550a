import type { Segment } from '#playback/shared/watched_segments'

/**
 * PostgreSQL's text form of an `int4multirange`, always half-open.
 *
 * @example parseRanges('{[0,4000),[9000,9500)}') // [[0, 4000], [9000, 9500]]
 */
export function parseRanges(text: string): Segment[] {
  return [...text.matchAll(/\[(\d+),(\d+)\)/g)].map(([, start, end]) => [
    Number(start),
    Number(end),
  ])
}

/** @example formatRanges([[0, 4000]]) // '{[0,4000)}' */
export function formatRanges(segments: readonly Segment[]): string {
  return `{${segments.map(([start, end]) => `[${start},${end})`).join(',')}}`
}
