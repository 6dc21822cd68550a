import styles from './ledger.module.css'
import type { Column } from './column.js'

export function cellClass<Row>({ numeric, place }: Column<Row>): string {
  return [numeric && styles.numeric, place && styles[place]].filter(Boolean).join(' ')
}
