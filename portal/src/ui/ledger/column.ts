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
  /**
   * On a phone a row has two lines: the leading and the ending cell, and below them the second one.
   * What is nowhere stays away there; a wide one leaves earlier.
   */
  place?: 'lead' | 'end' | 'second' | 'wideOnly'
}
