import type { Locale } from './contract.js'

const KEY = 'belgenet:locale'

function isLocale(value: string | null | undefined): value is Locale {
  return value === 'tr' || value === 'en'
}

/** What the reader chose on this device, else the first language of the browser that we speak. */
export function preferredLocale(fallback: Locale): Locale {
  const stored = readChoice()
  if (stored) return stored
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  return spoken.find(isLocale) ?? fallback
}

export function readChoice(): Locale | null {
  try {
    const stored = localStorage.getItem(KEY)
    return isLocale(stored) ? stored : null
  } catch {
    return null
  }
}

export function writeChoice(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale)
  } catch {
    // Storage is closed: the choice holds until the page goes.
  }
}
