import type { I18n } from '@adonisjs/i18n'
import type { ImportedRow } from '#identity/queries/list_import_rows'

/** A row of the report with the reason in the reader's words. */
export function sayImportRow(row: ImportedRow, i18n: I18n) {
  return { ...row, detail: row.code === null ? null : reasonOf(row.code, i18n) }
}

/** A refusal of the product itself is told like everywhere else. */
function reasonOf(code: string, i18n: I18n): string {
  return code.startsWith('E_')
    ? i18n.t(`errors.${code}.title`)
    : i18n.t(`identity.import.reasons.${code}`)
}
