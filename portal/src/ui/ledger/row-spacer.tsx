import { useLayoutEffect, useRef } from 'preact/hooks'
import styles from './ledger.module.css'

/** Holds the height of rows that are not drawn. */
export function RowSpacer({ px }: { px: number }) {
  const row = useRef<HTMLTableRowElement>(null)
  useLayoutEffect(() => row.current?.style.setProperty('height', `${px}px`), [px])
  return px > 0 ? <tr ref={row} class={styles.spacer} aria-hidden="true" /> : null
}
