import i18nManager from '@adonisjs/i18n/services/main'
import type { ImportReport } from '#catalog/domain/import/import_report'

/** The rows of a report in the reader's words. */
export function reportRows({ rows }: ImportReport, locale: string) {
  const i18n = i18nManager.locale(locale)
  return rows.map(({ path, kind, status, code, reason, values, line }) => {
    const key = `catalog.import.${code}.${reason}`
    const known = i18n.hasMessage(key) ? key : `catalog.import.${code}.default`
    const message = code ? i18n.formatMessage(known, values) : ''
    return { path, kind, status, code, message, line }
  })
}
