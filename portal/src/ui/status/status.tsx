import styles from './status.module.css'
import type { ComponentChildren } from 'preact'

export type StatusTone = 'ok' | 'warn' | 'bad' | 'now' | 'ink' | 'idle'

/** A glyph and a word; the glyph's shape differs too, so colour is never the only sign. */
export function Status({ tone, children }: { tone: StatusTone; children: ComponentChildren }) {
  return <span class={`${styles.status} ${styles[tone] ?? ''}`}>{children}</span>
}
