import i18nManager from '@adonisjs/i18n/services/main'

const LABEL = /(data-label="([a-z]+)"[^>]*>)[^<]*(<\/span>(?!<\/))?/g

/**
 * Names the kinds of callouts in the reader's language; the stored text leaves their place empty. A
 * colon parts the kind from the title, where there is one.
 */
export function localizeContent(html: string, locale: string): string {
  const i18n = i18nManager.locale(locale)
  return html.replace(LABEL, (_, tag: string, kind: string, titled?: string) => {
    const name = i18n.formatMessage(`catalog.labels.${kind}`)
    return tag + (titled ? `${name}: ${titled}` : name)
  })
}
