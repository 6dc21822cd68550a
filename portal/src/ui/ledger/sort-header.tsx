import { Icon } from '../icon/icon.js'
import { arrowDownIcon } from '../icons/arrow-down.js'
import { arrowUpIcon } from '../icons/arrow-up.js'
import { nextSort } from './next-sort.js'
import styles from './ledger.module.css'
import type { Column } from './column.js'

interface SortHeaderProps<Row> {
  column: Column<Row>
  class: string
  sort: string
  onSort: (sort: string) => void
}

export function SortHeader<Row>({ column, sort, onSort, ...rest }: SortHeaderProps<Row>) {
  const { header, sort: name } = column
  if (!name) {
    return (
      <th role="columnheader" scope="col" class={rest.class}>
        {header}
      </th>
    )
  }
  const isUp = sort === name
  const isDown = sort === `-${name}`
  return (
    <th
      role="columnheader"
      scope="col"
      class={rest.class}
      aria-sort={isUp ? 'ascending' : isDown ? 'descending' : 'none'}
    >
      <button
        type="button"
        class={styles.sort}
        onClick={() => onSort(nextSort(sort, name, column.descendsFirst))}
      >
        {header}
        {(isUp || isDown) && <Icon draw={isUp ? arrowUpIcon : arrowDownIcon} />}
      </button>
    </th>
  )
}
