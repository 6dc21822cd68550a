import { CsvError, parse, type Info } from 'csv-parse/sync'
import { CsvInvalid } from '#core/errors'
import { foldSearchText } from '#core/shared/fold_search_text'

export interface CsvShape<Column extends string> {
  /** Each column by the names that its heading may have; case and Turkish letters do not count */
  columns: Record<Column, string[]>
  required: Column[]
  maxRows: number
}

export interface CsvRow<Column extends string> {
  /** Line of the file, as a text editor counts them */
  line: number
  /** Trimmed; empty where the file says nothing */
  values: Record<Column, string>
}

/**
 * The rows of a file from a spreadsheet: comma, semicolon or tab, with or without a byte order
 * mark, columns in any order. What a row means is for the caller to judge, row by row.
 *
 * @throws {CsvInvalid} when the file as a whole cannot be read
 */
export function readCsv<Column extends string>(
  text: string,
  shape: CsvShape<Column>
): CsvRow<Column>[] {
  const [head, ...records] = parseRecords(text)
  if (!head) {
    throw CsvInvalid.because('empty')
  }
  if (records.length > shape.maxRows) {
    throw CsvInvalid.because('too_many_rows', { count: shape.maxRows })
  }
  const places = placesOf(head.record, shape)
  return records.map(({ record, info }) => {
    const values = Object.entries<number>(places).map(([column, at]) => [column, record[at] ?? ''])
    return { line: info.lines, values: Object.fromEntries(values) as Record<Column, string> }
  })
}

interface ParsedRecord {
  record: string[]
  info: Info
}

function parseRecords(text: string): ParsedRecord[] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      max_record_size: 64 * 1024,
    }) as unknown as ParsedRecord[]
  } catch (cause) {
    if (cause instanceof CsvError) {
      throw CsvInvalid.because('broken_row', { line: Number(cause.lines ?? 0) })
    }
    throw cause
  }
}

/** The one that parts the heading into most pieces. */
function delimiterOf(text: string): string {
  const [heading] = text.split(/\r?\n/, 1)
  const count = (delimiter: string) => heading.split(delimiter).length
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best))
}

function placesOf<Column extends string>(heading: string[], shape: CsvShape<Column>) {
  const names = heading.map((name) => foldSearchText(name))
  const entries = Object.entries<string[]>(shape.columns).map(([column, known]) => {
    const folded = known.map((name) => foldSearchText(name))
    return [column, names.findIndex((name) => folded.includes(name))] as const
  })
  const places = Object.fromEntries(entries) as Record<Column, number>
  const missing = shape.required.find((column) => places[column] < 0)
  if (missing) {
    throw CsvInvalid.because('column_missing', { column: shape.columns[missing][0] })
  }
  return places
}
