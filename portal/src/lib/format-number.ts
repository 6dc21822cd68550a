import { intlLocale } from './intl-locale.js'

/** 1.284 · 1,284 */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(intlLocale()).format(value)
}
