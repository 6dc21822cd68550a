import { useId } from 'preact/hooks'
import styles from './section.module.css'
import type { ComponentChildren } from 'preact'

interface SectionProps {
  title: string
  /** A link or a small deed at the end of the rule. */
  aside?: ComponentChildren
  children: ComponentChildren
}

/** A heading on a rule; sections are separated by rules, never by boxes. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section class={styles.section} aria-labelledby={id}>
      <div class={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
