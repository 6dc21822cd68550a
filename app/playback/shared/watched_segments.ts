/**
 * What was watched of a video, as a set of points in media time. The server's ledger and the
 * player's bar run this same file, so both always mean the same second.
 */

/** Half-open stretch of media time, `[startMs, endMs)`, in whole milliseconds. */
export type Segment = readonly [startMs: number, endMs: number]

/**
 * Union of any number of lists: sorted, disjoint, touching stretches joined. Commutative,
 * associative and idempotent, so beats may come twice, late, overlapping or in any order.
 * Points are rounded to milliseconds; what is empty, backwards or not a number is left out.
 *
 * @example merge([[0, 5000]], [[4000, 9000], [9000, 9500]]) // [[0, 9500]]
 */
export function merge(...lists: readonly (readonly Segment[])[]): Segment[] {
  const union: [number, number][] = []
  for (const [start, end] of normalize(lists.flat())) {
    const last = union.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else union.push([start, end])
  }
  return union
}

/**
 * Milliseconds in the union of the list; what overlaps counts once.
 *
 * @example covered([[0, 5000], [4000, 6000]]) // 6000
 */
export function covered(segments: readonly Segment[]): number {
  return merge(segments).reduce((total, [start, end]) => total + end - start, 0)
}

/**
 * The union without what lies before zero or beyond the end of the video.
 *
 * @example clamp([[-500, 1000], [9000, 12000]], 10000) // [[0, 1000], [9000, 10000]]
 */
export function clamp(segments: readonly Segment[], durationMs: number): Segment[] {
  return merge(
    segments.map(([start, end]): Segment => [Math.max(0, start), Math.min(durationMs, end)])
  )
}

/**
 * Watched part of the video, 0 to 1; 0 while the duration is not known.
 *
 * @example share([[0, 2500]], 10000) // 0.25
 */
export function share(segments: readonly Segment[], durationMs: number): number {
  return durationMs > 0 ? covered(clamp(segments, durationMs)) / durationMs : 0
}

/**
 * What is in the first list and not in the second.
 *
 * @example subtract([[0, 9000]], [[2000, 3000]]) // [[0, 2000], [3000, 9000]]
 */
export function subtract(from: readonly Segment[], taken: readonly Segment[]): Segment[] {
  const holes = merge(taken)
  return merge(from).flatMap((segment) => punch(segment, holes))
}

/**
 * What is still to be watched.
 *
 * @example gaps([[2000, 10000]], 10000) // [[0, 2000]]
 */
export function gaps(segments: readonly Segment[], durationMs: number): Segment[] {
  return subtract([[0, durationMs]], segments)
}

function normalize(segments: readonly Segment[]): Segment[] {
  return segments
    .map(([start, end]): Segment => [Math.round(start), Math.round(end)])
    .filter(([start, end]) => start < end && Number.isFinite(end - start))
    .sort((a, b) => a[0] - b[0])
}

function punch([start, end]: Segment, holes: readonly Segment[]): Segment[] {
  const left: Segment[] = []
  let at = start
  for (const [holeStart, holeEnd] of holes) {
    if (holeEnd <= at || holeStart >= end) continue
    if (holeStart > at) left.push([at, holeStart])
    at = holeEnd
  }
  return at < end ? [...left, [at, end]] : left
}
