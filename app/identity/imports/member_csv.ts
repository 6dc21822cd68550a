import type { CsvShape } from '#core/csv/read_csv'

export type MemberColumn = 'name' | 'email' | 'roles' | 'locale'

/** Columns of a file of members, by the names that people give them in either language. */
export const memberCsv: CsvShape<MemberColumn> = {
  columns: {
    name: ['name', 'ad', 'ad soyad', 'adı soyadı', 'full name', 'isim'],
    email: ['email', 'e-mail', 'e-posta', 'eposta', 'mail'],
    roles: ['roles', 'role', 'rol', 'roller'],
    locale: ['locale', 'language', 'dil'],
  },
  required: ['email'],
  maxRows: 10_000,
}

export const memberCsvTemplate = {
  heading: ['name', 'email', 'roles', 'locale'],
  rows: [
    ['Elif Şahin', 'elif@okul.example', 'STUDENT', 'tr'],
    ['Baran Yıldız', 'baran@okul.example', 'INSTRUCTOR,STUDENT', 'tr'],
  ],
}
