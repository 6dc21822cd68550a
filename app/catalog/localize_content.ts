import i18nManager from '@adonisjs/i18n/services/main'

const LABEL = /(data-label="([a-z]+)"[^>]*>)[^<]*(?=<)/g

/** Names the kinds of callouts in the reader's language; the stored text leaves their place empty. */
export function localizeContent(html: string, locale: string): string {
  const i18n = i18nManager.locale(locale)
  return html.replace(LABEL, (_, tag: string, kind: string) => {
    return tag + i18n.formatMessage(`catalog.labels.${kind}`)
  })
}
