import vine from '@vinejs/vine'
import type { CsvRow } from '#core/csv/read_csv'
import { foldSearchText } from '#core/shared/fold_search_text'
import { normalizeEmail } from '#identity/domain/normalize_email'
import type { Role } from '#identity/domain/role'
import type { MemberColumn } from '#identity/imports/member_csv'

const { helpers } = vine
const NAME_LENGTH = 120
const MAIL_LENGTH = 254

/** A role by what people call it, folded */
const roleOf: Record<string, Role> = {
  'student': 'STUDENT',
  'ogrenci': 'STUDENT',
  'learner': 'STUDENT',
  'instructor': 'INSTRUCTOR',
  'egitmen': 'INSTRUCTOR',
  'ogretmen': 'INSTRUCTOR',
  'tenant admin': 'TENANT_ADMIN',
  'admin': 'TENANT_ADMIN',
  'yonetici': 'TENANT_ADMIN',
}

export type RowProblem =
  'email_invalid' | 'email_twice' | 'name_too_long' | 'role_unknown' | 'locale_unknown'

export interface JudgedRow {
  line: number
  email: string
  name: string
  roles: Role[]
  locale: 'tr' | 'en' | null
  /** null: it may be imported */
  problem: RowProblem | null
}

/**
 * What each row of a file means, and what is wrong with it. No role is a student; of an address
 * that stands there twice the first row counts.
 */
export function judgeRows(rows: CsvRow<MemberColumn>[]): JudgedRow[] {
  const seen = new Set<string>()
  return rows.map(({ line, values }) => {
    const row = read(line, values)
    const problem = row.problem ?? (seen.has(row.email) ? 'email_twice' : null)
    seen.add(row.email)
    return { ...row, problem }
  })
}

function read(line: number, values: Record<MemberColumn, string>): JudgedRow {
  const email = normalizeEmail(values.email)
  const wanted = values.roles
    .split(/[,;|/]/)
    .map((role) => foldSearchText(role))
    .filter(Boolean)
  const roles = wanted.map((role) => roleOf[role])
  const locale = values.locale.toLowerCase()
  const problem = problemOf({ email, name: values.name, locale, roles })
  return {
    ...{ line, problem, email: email.slice(0, MAIL_LENGTH) },
    name: values.name.slice(0, NAME_LENGTH),
    roles: roles.length > 0 ? [...new Set(roles.filter(Boolean))] : ['STUDENT'],
    locale: locale === 'tr' || locale === 'en' ? locale : null,
  }
}

interface Read {
  email: string
  name: string
  locale: string
  roles: (Role | undefined)[]
}

function problemOf({ email, name, locale, roles }: Read): RowProblem | null {
  if (email.length > MAIL_LENGTH || !helpers.isEmail(email)) {
    return 'email_invalid'
  }
  if (name.length > NAME_LENGTH) {
    return 'name_too_long'
  }
  if (roles.includes(undefined)) {
    return 'role_unknown'
  }
  return ['', 'tr', 'en'].includes(locale) ? null : 'locale_unknown'
}
