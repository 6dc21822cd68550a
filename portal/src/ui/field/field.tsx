import { useId } from 'preact/hooks'
import { alertIcon } from '../icons/alert.js'
import { Icon } from '../icon/icon.js'
import styles from './field.module.css'
import type { ComponentChildren } from 'preact'

/** What a control needs in order to belong to its label, hint and error. */
export interface ControlProps {
  'id': string
  'aria-invalid': 'true' | undefined
  'aria-describedby': string | undefined
}

interface FieldProps {
  label: string
  hint?: ComponentChildren
  /** Replaces the hint: what is wrong and how to put it right. */
  error?: string
  /** Beside the label, at the end of the line. */
  aside?: ComponentChildren
  optional?: string
  children: (control: ControlProps) => ComponentChildren
}

export function Field({ label, hint, error, aside, optional, children }: FieldProps) {
  const id = useId()
  const note = error ? `${id}-error` : hint ? `${id}-hint` : undefined
  return (
    <div class={styles.field}>
      <div class={styles.head}>
        <label class={styles.label} for={id}>
          {label} {optional && <span class={styles.optional}>({optional})</span>}
        </label>
        {aside}
      </div>
      {children({ 'id': id, 'aria-invalid': error ? 'true' : undefined, 'aria-describedby': note })}
      {error ? (
        <p class={styles.error} id={note}>
          <Icon draw={alertIcon} />
          <span>{error}</span>
        </p>
      ) : (
        hint && (
          <p class={styles.hint} id={note}>
            {hint}
          </p>
        )
      )}
    </div>
  )
}
