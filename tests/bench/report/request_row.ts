import type { Comparison, Figures } from '#tests/bench/load/compare'
import type { Row } from '#tests/bench/report/row'

export interface Promised {
  /** Times the CPU of the floor's server */
  cpu: number
  /** Times the CPU of the floor's database */
  databaseCpu?: number
}

type Names = 'bare' | 'alike' | 'product'

/** One compared request: floor, floor with the product's promises, product, ratios, targets. */
export function requestRow(what: string, comparison: Comparison<Names>, promised: Promised): Row {
  const { bare, alike, product } = comparison.figures
  const cpu = comparison.ratio('product', 'bare', 'cpu') ?? 0
  const database = comparison.ratio('product', 'bare', 'databaseCpu')
  const isCompared = promised.databaseCpu !== undefined && database !== null
  const overrun = Math.max(cpu / promised.cpu, isCompared ? database / promised.databaseCpu! : 0)
  return {
    cells: [
      what,
      micros(bare),
      micros(alike),
      micros(product),
      `**${times(cpu)}**${database === null ? '' : ` / ${times(database)}`}`,
      times(comparison.ratio('product', 'alike', 'cpu')),
      target(promised),
      `${rate(bare)} → ${rate(product)}`,
      `${product.p50.toFixed(0)} / ${product.p95.toFixed(0)}`,
      overrun <= 1 ? 'yes' : '**no**',
    ],
    overrun,
  }
}

export const requestHead = [
  'Request',
  'floor: CPU / database, µs',
  'the same promises on the floor',
  'BelgeNet',
  '× floor / database',
  '× same promises',
  'target',
  'requests a second',
  'p50 / p95, ms',
  'met',
]

function micros({ cpu, databaseCpu }: Figures): string {
  return `${cpu.toFixed(0)} / ${databaseCpu === null ? '?' : databaseCpu.toFixed(0)}`
}

function times(ratio: number | null): string {
  return ratio === null || !Number.isFinite(ratio) ? '–' : ratio.toFixed(2)
}

function target({ cpu, databaseCpu }: Promised): string {
  return databaseCpu === undefined ? `≤ ${cpu}` : `≤ ${cpu} / ${databaseCpu}`
}

function rate({ perSecond }: Figures): string {
  return Math.round(perSecond).toLocaleString('en')
}
