import { SortHeader } from './sort-header.js'
import styles from './ledger.module.css'
import type { Column } from './column.js'

interface LedgerProps<Row extends { id: string }> {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  sort: string
  onSort: (sort: string) => void
  isBusy?: boolean
  /** The row that stands open beside the list. */
  openId?: string
  onOpen?: (row: Row) => void
}

/** A table as a ledger: rules between rows, no frame; explicit roles survive its layout on a phone. */
export function Ledger<Row extends { id: string }>(props: LedgerProps<Row>) {
  const { caption, columns, rows, sort, onSort, isBusy, openId, onOpen } = props
  return (
    <table role="table" class={`${styles.ledger} ${onOpen ? styles.opens : ''}`} aria-busy={isBusy}>
      <caption class="sr">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <SortHeader
              key={column.id}
              column={column}
              class={cellClass(column)}
              sort={sort}
              onSort={onSort}
            />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr
            key={row.id}
            role="row"
            aria-selected={row.id === openId || undefined}
            onClick={onOpen && ((event) => opensRow(event) && onOpen(row))}
          >
            {columns.map((column) => (
              <td key={column.id} role="cell" class={cellClass(column)}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function cellClass<Row>({ numeric, place }: Column<Row>): string {
  return [numeric && styles.numeric, place && styles[place]].filter(Boolean).join(' ')
}

/** A press on the row itself; links and buttons in it do their own deed. */
function opensRow(event: MouseEvent): boolean {
  const isOwnDeed = event.target instanceof Element && event.target.closest('a, button, input')
  return !isOwnDeed && getSelection()?.isCollapsed !== false
}
