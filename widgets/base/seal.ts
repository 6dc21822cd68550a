import { engraving, TAU } from './engraving.js'

/** 0: a ring up to 32 px; 1: up to 80 px; 2: larger; 3: a wall. */
export type SealDetail = 0 | 1 | 2 | 3

/** What a stroke says: offered, stored, wet (sent, not yet confirmed), locked; now. */
export type SealMark =
  'offered' | 'done' | 'wet' | 'locked' | 'now' | 'engraving' | 'engraving-done'

export interface SealStroke {
  mark: SealMark
  /** SVG path data in a box of 100 × 100. */
  d: string
}

export interface SealInput {
  seed: string
  /** Share of each lesson, 0 to 1; negative while it is sent and not yet confirmed. */
  lessons: number[]
  /** Index of the lesson that is open now. */
  now?: number
  /** Indexes of locked lessons. */
  locked?: number[]
  detail?: SealDetail
}

const BANDS = {
  ring: [[27, 9, 4]],
  full: [
    [36.5, 5.6, 8],
    [24.6, 5.6, 8],
    [12.4, 5.8, 6],
  ],
} as const
const POINTS = [0, 84, 196, 420] as const
const DOT = [8, 5, 2.6, 1.3] as const

/**
 * The strokes of a course's seal: one sector a lesson, closed by the last one. The engraving comes
 * from the seed, so a course can be recognised by it. Pure, for widgets, portal and print.
 */
export function seal({
  seed,
  lessons,
  now = -1,
  locked = [],
  detail = 0,
}: SealInput): SealStroke[] {
  const ring = detail === 0 ? 41 : 46
  const step = TAU / lessons.length
  const strokes = lessons.flatMap((share, index) => sector(share, index))
  if (detail) strokes.push(...engravings(engraving(seed), lessons, detail))
  if (now >= 0)
    strokes.push({
      mark: 'now',
      d: dot(ring, (now + Math.abs(lessons[now] ?? 0)) * step, DOT[detail]),
    })
  return strokes

  function sector(share: number, index: number): SealStroke[] {
    const gap = Math.min(detail === 0 ? 0.16 : 0.07, step * 0.24)
    const from = index * step + gap / 2
    const to = (index + 1) * step - gap / 2
    const done = Math.abs(share)
    const found: SealStroke[] = []
    if (done < 1)
      found.push({ mark: locked.includes(index) ? 'locked' : 'offered', d: arc(ring, from, to) })
    if (done > 0)
      found.push({
        mark: share < 0 ? 'wet' : 'done',
        d: arc(ring, from, from + (to - from) * done),
      })
    return found
  }
}

function engravings(shape: number, lessons: number[], detail: 1 | 2 | 3): SealStroke[] {
  const isSmall = detail === 1
  return (isSmall ? BANDS.ring : BANDS.full).flatMap(([middle, swing, strands], band) => {
    const lobes =
      (isSmall ? 6 : ([13, 9, 6][band] ?? 6)) + ((shape >>> (band * 5)) % (isSmall ? 4 : 6))
    const beat = 3 + ((shape >>> (band * 3 + 9)) % 4)
    return Array.from({ length: strands }, (_, strand) => {
      const radius = (angle: number) =>
        middle +
        swing *
          Math.cos(lobes * angle + (TAU * strand) / strands) *
          (0.84 + 0.16 * Math.cos(beat * angle))
      return inked(radius, lessons, POINTS[detail])
    }).flat()
  })
}

/** One strand around the circle, cut where ink ends and begins. */
function inked(radius: (angle: number) => number, lessons: number[], points: number): SealStroke[] {
  const step = TAU / lessons.length
  const runs = { 'engraving': '', 'engraving-done': '' }
  let last: keyof typeof runs | undefined
  for (let point = 0; point <= points; point++) {
    const angle = (point / points) * TAU
    const index = Math.min(lessons.length - 1, Math.floor(angle / step))
    const share = lessons[index] ?? 0
    const mark =
      share > 0 && (angle - index * step) / step <= share ? 'engraving-done' : 'engraving'
    const place = at(radius(angle), angle)
    if (last && mark !== last) runs[last] += `L${place}`
    runs[mark] += `${mark === last ? 'L' : 'M'}${place}`
    last = mark
  }
  return (['engraving', 'engraving-done'] as const)
    .filter((mark) => runs[mark])
    .map((mark) => ({ mark, d: runs[mark] }))
}

function arc(radius: number, from: number, to: number): string {
  const large = to - from > Math.PI ? 1 : 0
  return `M${at(radius, from)}A${radius} ${radius} 0 ${large} 1 ${at(radius, to)}`
}

function dot(radius: number, angle: number, size: number): string {
  const [x = 0, y = 0] = at(radius, angle).split(' ').map(Number)
  return `M${x - size} ${y}a${size} ${size} 0 1 0 ${size * 2} 0a${size} ${size} 0 1 0 ${-size * 2} 0`
}

function at(radius: number, angle: number): string {
  return `${(50 + radius * Math.sin(angle)).toFixed(2)} ${(50 - radius * Math.cos(angle)).toFixed(2)}`
}
