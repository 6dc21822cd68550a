import { locale } from '../../base/i18n.js'

/** 1,25× in Turkish, 1.25× in English. */
export function rateText(rate: number): string {
  return `${new Intl.NumberFormat(locale()).format(rate)}×`
}
