import { intlLocale } from './intl-locale.js'

/** A share of 0 to 1 as %82 · 82%; rounded down, so that 100 is said only when all is done. */
export function formatPercent(share: number): string {
  const whole = Math.floor(share * 100 + 1e-9) / 100
  return new Intl.NumberFormat(intlLocale(), { style: 'percent' }).format(whole)
}
