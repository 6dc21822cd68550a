const UNITS = ['B', 'kB', 'MB', 'GB', 'TB']

/**
 * A size for people, in the units that shops and systems print on disks.
 *
 * `5_368_709_120` → `5.4 GB`
 */
export function sizeText(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const value = bytes / 1000 ** power
  return `${Number(value.toFixed(value < 10 ? 1 : 0))} ${UNITS[power]}`
}
