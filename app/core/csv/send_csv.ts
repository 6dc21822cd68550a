import { Readable } from 'node:stream'
import type { HttpContext } from '@adonisjs/core/http'
import { stringify } from 'csv-stringify'

interface CsvFile {
  /** Without `.csv` */
  name: string
  heading: string[]
  rows: Iterable<string[]> | AsyncIterable<string[]>
}

/**
 * Streams rows as a file that spreadsheets open: with a byte order mark, the delimiter that the
 * reader's language expects, and cells that look like formulas escaped.
 */
export function sendCsv({ response, i18n }: HttpContext, { name, heading, rows }: CsvFile): void {
  const options = { bom: true, escape_formulas: true, record_delimiter: 'windows' as const }
  const writer = stringify({ ...options, delimiter: i18n.locale === 'tr' ? ';' : ',' })
  writer.write(heading)
  response.header('Content-Type', 'text/csv; charset=utf-8')
  response.header('Content-Disposition', `attachment; filename="${name}.csv"`)
  response.header('Cache-Control', 'no-store')
  const source = Readable.from(rows)
  source.on('error', (error) => writer.destroy(error))
  response.stream(source.pipe(writer))
}
