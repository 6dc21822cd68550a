import type { Row } from '#tests/bench/report/row'

interface Measured {
  what: string
  measured: string
  /** What it stands beside, in words */
  comparedWith?: string
  target?: string
  /** How often the target is exceeded; none: nothing was promised, or only on a machine of its own */
  overrun?: number
}

/** One line of the tables that compare one figure with one target. */
export function plainRow({ what, measured, comparedWith, target, overrun }: Measured): Row {
  const met = overrun === undefined ? '–' : overrun <= 1 ? 'yes' : '**no**'
  return { cells: [what, measured, comparedWith ?? '–', target ?? '–', met], overrun }
}
