import styles from './facts.module.css'
import type { ComponentChildren } from 'preact'

/** What is known about one thing, in names and values. */
export function Facts({ rows }: { rows: [name: string, value: ComponentChildren][] }) {
  return (
    <dl class={styles.facts}>
      {rows.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd class="num">{value}</dd>
        </>
      ))}
    </dl>
  )
}
