import styles from './figures.module.css'
import type { ComponentChildren } from 'preact'

export interface Figure {
  id: string
  label: string
  value: string
  /** Beside or below it: compared with what, of which. */
  note?: ComponentChildren
}

/** A few numbers on one rule. */
export function Figures({ figures }: { figures: Figure[] }) {
  return (
    <dl class={styles.figures}>
      {figures.map(({ id, label, value, note }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd class={styles.value}>{value}</dd>
          {note && <dd class={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
