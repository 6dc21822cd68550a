import { InvalidCursor } from '#core/errors'

export interface KeysetOrder {
  /** SQL expression of the sorted column, never null */
  column: string
  /** SQL expression of the unique id that breaks ties */
  id: string
  direction: 'asc' | 'desc'
}

type CursorValue = string | number

export interface SqlPart {
  sql: string
  bindings: CursorValue[]
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
    bindings: decode(after),
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
  keyOf: (row: Row) => [CursorValue, string]
): { rows: Row[]; next: string | null } {
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const hasMore = found.length > limit && last !== undefined
  return { rows, next: hasMore ? encode(keyOf(last)) : null }
}

function encode(values: [CursorValue, string]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

function decode(cursor: string): CursorValue[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (isCursor(values)) {
      return values
    }
  } catch {
    // Falls through to the one answer for every unreadable cursor.
  }
  throw new InvalidCursor()
}

function isCursor(values: unknown): values is [CursorValue, string] {
  return (
    Array.isArray(values) &&
    values.length === 2 &&
    ['string', 'number'].includes(typeof values[0]) &&
    /^[0-9a-f-]{36}$/.test(String(values[1]))
  )
}
