import { useRef } from 'preact/hooks'
import { LedgerHead } from './ledger-head.js'
import { LedgerRow } from './ledger-row.js'
import { RowSpacer } from './row-spacer.js'
import { useWindow } from './use-window.js'
import styles from './ledger.module.css'
import type { Column } from './column.js'
import type { Selection } from './selection.js'

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
  /** Rows can be chosen (`useSelection`); then `nameOf` says which. */
  selection?: Selection<Row>
  nameOf?: (row: Row) => string
}

/** A table as a ledger: rules between rows, no frame; explicit roles survive its layout on a phone. */
export function Ledger<Row extends { id: string }>(props: LedgerProps<Row>) {
  const { caption, columns, rows, sort, onSort, isBusy, openId, onOpen, selection, nameOf } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const { from, to, rowPx } = useWindow(body, rows.length)
  const isWindow = to - from < rows.length
  const look = [styles.ledger, onOpen && styles.opens, selection && styles.chooses]
  return (
    <table
      role="table"
      class={look.filter(Boolean).join(' ')}
      aria-busy={isBusy}
      aria-rowcount={isWindow ? rows.length + 1 : undefined}
    >
      <caption class="sr">{caption}</caption>
      <LedgerHead columns={columns} rows={rows} sort={sort} onSort={onSort} selection={selection} />
      <tbody ref={body} role="rowgroup">
        <RowSpacer px={from * rowPx} />
        {rows.slice(from, to).map((row, index) => (
          <LedgerRow
            key={row.id}
            row={row}
            index={isWindow ? from + index : undefined}
            columns={columns}
            isOpen={row.id === openId}
            onOpen={onOpen}
            selection={selection}
            nameOf={nameOf}
          />
        ))}
        <RowSpacer px={(rows.length - to) * rowPx} />
      </tbody>
    </table>
  )
}
