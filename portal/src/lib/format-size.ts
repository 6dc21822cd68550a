import { intlLocale } from './intl-locale.js'

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** 48 kB · 12,5 MB; decimal units, as disks and networks count. */
export function formatSize(bytes: number): string {
  const power = bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0
  const step = Math.min(UNITS.length - 1, power)
  return new Intl.NumberFormat(intlLocale(), {
    style: 'unit',
    unit: UNITS[step],
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step)
}
