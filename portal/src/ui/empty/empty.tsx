import { Seal } from '../seal/seal.js'
import styles from './empty.module.css'
import type { ComponentChildren } from 'preact'

interface EmptyProps {
  title: string
  text: string
  /** The one thing to do. */
  children?: ComponentChildren
}

const OFFERED = Array.from({ length: 12 }, () => 0)

/** Nothing here yet: a seal that waits, one sentence, one deed. */
export function Empty({ title, text, children }: EmptyProps) {
  return (
    <div class={styles.empty}>
      <Seal seed={title} lessons={OFFERED} detail={1} />
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
        <div class={styles.deed}>{children}</div>
      </div>
    </div>
  )
}
