import type { Column } from './column.js'

export function hiddenIds(hidden: string | undefined): string[] {
  return hidden?.split(',').filter(Boolean) ?? []
}

/** The columns that stay when some are hidden; the leading one cannot be. */
export function shownColumns<Row>(
  columns: Column<Row>[],
  hidden: string | undefined
): Column<Row>[] {
  const away = hiddenIds(hidden)
  return columns.filter(({ id, place }) => place === 'lead' || !away.includes(id))
}
