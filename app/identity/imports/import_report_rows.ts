import type { I18n } from '@adonisjs/i18n'
import { tenantContext } from '#core/tenant_context'
import { sayImportRow } from '#identity/imports/say_import_row'
import { ListImportRows } from '#identity/queries/list_import_rows'

const PIECE = 1_000

/** All rows of a report, piece by piece: a stream is read when the request has left its context. */
export async function* importReportRows(importId: string, i18n: I18n): AsyncGenerator<string[]> {
  const tenant = tenantContext.require()
  let line = 0
  for (;;) {
    const piece = await tenantContext.run(tenant, () =>
      new ListImportRows().after(importId, line, PIECE)
    )
    for (const row of piece) {
      const { detail } = sayImportRow(row, i18n)
      const { email, name, roles, state } = row
      yield [String(row.line), email, name, roles.join(','), state, detail ?? '']
    }
    if (piece.length < PIECE) {
      return
    }
    line = piece[piece.length - 1].line
  }
}
