import { t } from '../../lib/messages.js'
import { CheckBox } from '../field/check-box.js'
import { cellClass } from './cell-class.js'
import { walkRows } from './walk-rows.js'
import styles from './ledger.module.css'
import type { Column } from './column.js'
import type { Selection } from './selection.js'

interface LedgerRowProps<Row extends { id: string }> {
  row: Row
  /** Its place in the whole ledger, from 0: said where only a window of it is drawn. */
  index?: number
  columns: Column<Row>[]
  isOpen: boolean
  onOpen?: (row: Row) => void
  selection?: Selection<Row>
  nameOf?: (row: Row) => string
}

export function LedgerRow<Row extends { id: string }>(props: LedgerRowProps<Row>) {
  const { row, index, columns, isOpen, onOpen, selection, nameOf } = props
  const isChosen = selection?.has(row) ?? false
  const onKeyDown = (event: KeyboardEvent) => {
    if (walkRows(event) || event.key !== ' ' || !(event.target instanceof HTMLAnchorElement)) return
    if (!selection) return
    selection.toggle(row, event.shiftKey)
    event.preventDefault()
  }
  return (
    <tr
      role="row"
      aria-rowindex={index === undefined ? undefined : index + 2}
      aria-selected={isOpen || isChosen || undefined}
      onClick={onOpen && ((event) => opensRow(event) && onOpen(row))}
      onKeyDown={onKeyDown}
    >
      {selection && (
        <td role="cell" class={styles.check}>
          <CheckBox
            label={t('ledger.choose', { name: nameOf?.(row) ?? row.id })}
            isChecked={isChosen}
            onChange={(isRange) => selection.toggle(row, isRange)}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} role="cell" class={cellClass(column)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}

/** A press on the row itself; links and buttons in it do their own deed. */
function opensRow(event: MouseEvent): boolean {
  const isOwnDeed = event.target instanceof Element && event.target.closest('a, button, input')
  return !isOwnDeed && getSelection()?.isCollapsed !== false
}
