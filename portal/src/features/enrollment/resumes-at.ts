/** Of the player: it goes on only from here, and from the beginning once so little is left. */
const FROM_MS = 5_000
const BEFORE_END_MS = 10_000

/**
 * Whether the player will go on where a lesson was left, or begin it.
 *
 * `resumesAt(3_000, 60_000)` → `false`, `resumesAt(30_000, null)` → `true`
 */
export function resumesAt(positionMs: number, durationMs: number | null | undefined): boolean {
  return positionMs >= FROM_MS && (!durationMs || positionMs < durationMs - BEFORE_END_MS)
}
