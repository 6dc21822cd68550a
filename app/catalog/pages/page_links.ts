import type { FrontDoor } from '#tenancy/contract'

export type PageLocale = 'tr' | 'en'

/** Turkish pages stand at the root, English ones below `/en`. */
export function pagePath(locale: PageLocale, path: string): string {
  return locale === 'en' ? `/en${path}` : path
}

/**
 * Where a page is in each language, for `link rel`: by the tenant's own address, never by what the
 * request claims.
 */
export function pageLinks({ url }: FrontDoor, locale: PageLocale, path: string) {
  const tr = url + pagePath('tr', path)
  const en = url + pagePath('en', path)
  return {
    canonical: locale === 'en' ? en : tr,
    alternates: [
      { hreflang: 'tr', href: tr },
      { hreflang: 'en', href: en },
      { hreflang: 'x-default', href: tr },
    ],
    other: pagePath(locale === 'en' ? 'tr' : 'en', path),
  }
}
