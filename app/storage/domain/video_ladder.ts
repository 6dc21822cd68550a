export interface Rung {
  /** Its short side, which is what people call its quality: `720` */
  name: string
  width: number
  height: number
  /** Most kilobits a second of the picture */
  videoKbps: number
  audioKbps: number
}

/** Of films as lectures are: mostly still, so the rates are at the low end of what is usual. */
const STANDARD = [
  { side: 1080, videoKbps: 4500, audioKbps: 128 },
  { side: 720, videoKbps: 2500, audioKbps: 128 },
  { side: 480, videoKbps: 1200, audioKbps: 96 },
  { side: 360, videoKbps: 700, audioKbps: 96 },
]
/** A film this much larger than the next standard keeps a rung of its own size. */
const WORTH = 1.1

/**
 * The qualities of a film, best first, never above the film itself. A film on its side is measured
 * by its short side; every measure is even, as H.264 wants it.
 *
 * @example videoLadder({ width: 1280, height: 720 }).map(({ name }) => name) // ['720', '480', '360']
 */
export function videoLadder({ width, height }: { width: number; height: number }): Rung[] {
  const short = Math.min(width, height)
  const fitting = STANDARD.filter(({ side }) => side <= short)
  const largest = fitting[0]?.side ?? 0
  const needsOwn = largest < STANDARD[0].side && short > largest * WORTH
  const rates = STANDARD.findLast(({ side }) => side >= short) ?? STANDARD[0]
  const sides = needsOwn ? [{ ...rates, side: short }, ...fitting] : fitting
  return sides.map(({ side, videoKbps, audioKbps }) => ({
    name: String(even(side)),
    width: even((width * side) / short),
    height: even((height * side) / short),
    videoKbps,
    audioKbps,
  }))
}

function even(pixels: number): number {
  return Math.max(2, Math.round(pixels / 2) * 2)
}
