import type { ComponentChildren } from 'preact'

export interface Column<Row> {
  id: string
  header: string
  cell: (row: Row) => ComponentChildren
  /** The server's name for sorting by this column, without a sign. */
  sort?: string
  /** Sorting begins with the greatest: newest, most. */
  descendsFirst?: boolean
  numeric?: boolean
  /** On a phone only the leading and the ending cell of a row stay; a wide one leaves earlier. */
  place?: 'lead' | 'end' | 'wideOnly'
}
