import type { CsvShape } from '#core/csv/read_csv'

/** Who is to be enrolled: a column of addresses; whatever else the file has is not read. */
export const learnerCsv: CsvShape<'email'> = {
  columns: { email: ['email', 'e-mail', 'e-posta', 'eposta', 'mail'] },
  required: ['email'],
  maxRows: 1_000,
}
