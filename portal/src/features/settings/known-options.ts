import { intlLocale } from '../../lib/intl-locale.js'

/** Every zone or currency that the browser knows, and the stored one should it not. */
export function knownOptions(kind: 'zone' | 'currency', stored: string) {
  const known = Intl.supportedValuesOf(kind === 'zone' ? 'timeZone' : 'currency')
  const values = known.includes(stored) ? known : [stored, ...known]
  if (kind === 'zone') {
    return values.map((value) => ({ value, label: value.replaceAll('_', ' ') }))
  }
  const names = new Intl.DisplayNames(intlLocale(), { type: 'currency' })
  return values.map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }))
}
