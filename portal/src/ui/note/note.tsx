import { Icon } from '../icon/icon.js'
import { alertIcon } from '../icons/alert.js'
import styles from './note.module.css'
import type { ComponentChildren } from 'preact'

interface NoteProps {
  tone?: 'ink' | 'warn' | 'bad'
  title?: string
  draw?: string
  /** An error is read out as it appears; a remark is not. */
  isAlert?: boolean
  children?: ComponentChildren
}

export function Note({ tone = 'ink', title, draw = alertIcon, isAlert, children }: NoteProps) {
  return (
    <div class={`${styles.note} ${styles[tone] ?? ''}`} role={isAlert ? 'alert' : undefined}>
      <Icon draw={draw} />
      <div class={styles.body}>
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  )
}
