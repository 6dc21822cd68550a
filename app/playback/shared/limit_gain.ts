import { clamp, covered, merge, subtract, type Segment } from '#playback/shared/watched_segments'

/** Nobody watches faster than the fastest speed that the player offers. */
const FASTEST_RATE = 2

/** Covers the way of a beat and the first seconds of a session. */
const GRACE_MS = 3000

export interface Claim {
  /** What the learner is already known to have watched. */
  stored: readonly Segment[]
  /** What a beat says was watched. */
  claimed: readonly Segment[]
  /** Milliseconds that may be new: see `gainAllowance`. */
  allowanceMs: number
  durationMs: number
}

export interface Gain {
  /** The learner's new union; never less than what was stored. */
  accepted: Segment[]
  gainMs: number
  /** Milliseconds that were claimed and not believed. */
  refusedMs: number
}

/**
 * Milliseconds of new media time that can honestly pass in `elapsedMs` of the server's clock.
 *
 * @example gainAllowance(10_000) // 23_000
 */
export function gainAllowance(elapsedMs: number): number {
  return Math.max(0, elapsedMs) * FASTEST_RATE + GRACE_MS
}

/**
 * Adds a claim to the ledger, cut to the allowance. What is new is taken from the start of the
 * video on and cut at its end, so the same claim always leaves the same union.
 *
 * @example
 * limitGain({ stored: [[0, 1000]], claimed: [[0, 9000]], allowanceMs: 3000, durationMs: 60000 })
 * // { accepted: [[0, 4000]], gainMs: 3000, refusedMs: 5000 }
 */
export function limitGain({ stored, claimed, allowanceMs, durationMs }: Claim): Gain {
  const fresh = subtract(clamp(claimed, durationMs), stored)
  const believed = takeFirst(fresh, Math.floor(allowanceMs))
  const gainMs = covered(believed)
  return { accepted: merge(stored, believed), gainMs, refusedMs: covered(fresh) - gainMs }
}

function takeFirst(segments: readonly Segment[], budgetMs: number): Segment[] {
  let leftMs = budgetMs
  return segments.flatMap(([start, end]): Segment[] => {
    const taken = Math.min(end - start, Math.max(0, leftMs))
    leftMs -= taken
    return taken > 0 ? [[start, start + taken]] : []
  })
}
