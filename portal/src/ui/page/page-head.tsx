import styles from './page.module.css'
import type { ComponentChildren } from 'preact'

interface PageHeadProps {
  title: string
  /** One line of facts below the title. */
  facts?: ComponentChildren
  /** What can be done here, the primary deed last. */
  deeds?: ComponentChildren
}

/** The heading takes the focus after navigation. */
export function PageHead({ title, facts, deeds }: PageHeadProps) {
  return (
    <header class={styles.head}>
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {facts && <p class="muted small num">{facts}</p>}
      </div>
      {deeds && <div class={styles.deeds}>{deeds}</div>}
    </header>
  )
}
