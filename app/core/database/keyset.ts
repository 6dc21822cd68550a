import { InvalidCursor } from '#core/errors'

export interface KeysetOrder {
  /** SQL expression of the sorted column, never null */
  column: string
  /** What the column holds: a mark with something else would fail in the database */
  holds: 'time' | 'text'
  /** SQL expression of the unique id that breaks ties */
  id: string
  direction: 'asc' | 'desc'
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export interface SqlPart {
  sql: string
  bindings: string[]
}

/**
 * The rows behind a cursor, by value and not by offset: a list that changes meanwhile neither
 * skips nor repeats a row.
 *
 * @throws {InvalidCursor} when `after` was not made by `nextCursor`
 */
export function keysetAfter(order: KeysetOrder, after: string | undefined): SqlPart {
  if (after === undefined) {
    return { sql: 'true', bindings: [] }
  }
  const comparison = order.direction === 'asc' ? '>' : '<'
  return {
    sql: `(${order.column}, ${order.id}) ${comparison} (?, ?)`,
    bindings: decode(after, order.holds),
  }
}

export function keysetOrderBy({ column, id, direction }: KeysetOrder): string {
  return `${column} ${direction}, ${id} ${direction}`
}

/**
 * Ask the database for `limit + 1` rows; the one too many says that there are more.
 *
 * @example const { rows, next } = keysetPage(found, 20, (row) => [row.published_at, row.id])
 */
export function keysetPage<Row>(
  found: Row[],
  limit: number,
  keyOf: (row: Row) => [string, string]
): { rows: Row[]; next: string | null } {
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const hasMore = found.length > limit && last !== undefined
  return { rows, next: hasMore ? encode(keyOf(last)) : null }
}

function encode(values: [string, string]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

function decode(cursor: string, holds: KeysetOrder['holds']): [string, string] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (isCursor(values) && (holds === 'text' || isTime(values[0]))) {
      return values
    }
  } catch {
    // Falls through to the one answer for every unreadable cursor.
  }
  throw new InvalidCursor()
}

function isCursor(values: unknown): values is [string, string] {
  return (
    Array.isArray(values) &&
    values.length === 2 &&
    typeof values[0] === 'string' &&
    !values[0].includes('\u0000') &&
    UUID.test(String(values[1]))
  )
}

/** As `toISOString` writes it, and as PostgreSQL reads it: it knows no year 0. */
function isTime(text: string): boolean {
  const time = new Date(text)
  const isWritten = !Number.isNaN(time.getTime()) && time.toISOString() === text
  return isWritten && text.length === 24 && text >= '0001'
}
