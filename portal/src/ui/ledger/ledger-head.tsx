import { t } from '../../lib/messages.js'
import { CheckBox } from '../field/check-box.js'
import { cellClass } from './cell-class.js'
import { SortHeader } from './sort-header.js'
import styles from './ledger.module.css'
import type { Column } from './column.js'
import type { Selection } from './selection.js'

interface LedgerHeadProps<Row> {
  columns: Column<Row>[]
  rows: Row[]
  sort: string
  onSort: (sort: string) => void
  selection?: Selection<Row>
}

export function LedgerHead<Row>({ columns, rows, sort, onSort, selection }: LedgerHeadProps<Row>) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {selection && (
          <th role="columnheader" scope="col" class={styles.check}>
            <CheckBox
              label={t('ledger.chooseAll')}
              isChecked={selection.isAll}
              isMixed={!selection.isAll && rows.some(selection.has)}
              onChange={selection.toggleAll}
            />
          </th>
        )}
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
  )
}
