import { engraving, TAU } from '#catalog/shared/engraving'

const STRANDS = 8
const STEPS = 112

type Point = [x: number, y: number]
type Curve = (along: number, phase: number) => Point

/**
 * The strokes (SVG path data) of a cover engraved from a course's seed, for courses without a
 * picture. Three compositions, so that neighbours differ. Pure: the same seed, the same cover.
 */
export function cover(seed: string, width = 320, height = 200): string[] {
  const shape = engraving(seed)
  const pick = (shift: number, among: number) => (shape >>> shift) % among
  if (shape % 3 === 1) {
    const lean = height * (pick(9, 5) - 2) * 0.16
    return [0, 1, 2].flatMap((index) =>
      lace(band(width, height, { y: 0.14 + index * 0.36, waves: 3 + pick(index * 3 + 4, 4), lean }))
    )
  }
  if (shape % 3 === 2) {
    const corner: Point = [width * 0.2, height * 1.02]
    const opposite: Point = [width * 0.86, height * 0.06]
    return [
      ...lace(rosette(corner, height * 0.62, height * 0.2, 9 + pick(5, 5))),
      ...lace(rosette(corner, height * 1.12, height * 0.18, 14)),
      ...lace(rosette(opposite, height * 0.42, height * 0.16, 8 + pick(8, 5))),
    ]
  }
  const centre: Point = [width * (0.6 + pick(4, 25) / 100), height * (0.4 + pick(8, 25) / 100)]
  return [
    ...lace(rosette(centre, height * 0.27, height * 0.11, 7 + pick(6, 5))),
    ...lace(rosette(centre, height * 0.62, height * 0.15, 12 + pick(10, 6))),
    ...lace(rosette(centre, height * 1.08, height * 0.2, 16)),
  ]
}

function rosette([x, y]: Point, radius: number, swing: number, lobes: number): Curve {
  return (along, phase) => {
    const reach = radius + swing * Math.cos(lobes * along * TAU + phase)
    return [x + reach * Math.sin(along * TAU), y - reach * Math.cos(along * TAU)]
  }
}

function band(
  width: number,
  height: number,
  { y, waves, lean }: { y: number; waves: number; lean: number }
): Curve {
  return (along, phase) => {
    const swell = 0.62 + 0.38 * Math.cos(along * TAU * 2)
    const swing = height * 0.17 * Math.cos(waves * along * TAU + phase) * swell
    return [along * width, height * y + (along - 0.5) * lean + swing]
  }
}

function lace(curve: Curve): string[] {
  return Array.from({ length: STRANDS }, (_, strand) => {
    const points = Array.from({ length: STEPS + 1 }, (_point, step) => {
      const [x, y] = curve(step / STEPS, (TAU * strand) / STRANDS)
      return `${x.toFixed(0)} ${y.toFixed(0)}`
    })
    return `M${points.join('L')}`
  })
}
