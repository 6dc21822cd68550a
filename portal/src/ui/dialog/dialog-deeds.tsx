import styles from './dialog.module.css'
import type { ComponentChildren } from 'preact'

/** The row of buttons that ends a dialog. */
export function DialogDeeds({ children }: { children: ComponentChildren }) {
  return <div class={styles.deeds}>{children}</div>
}
