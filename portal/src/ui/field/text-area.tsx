import { Field } from './field.js'
import styles from './field.module.css'
import type { ComponentChildren } from 'preact'

interface TextAreaProps {
  label: string
  value: string
  onValue: (value: string) => void
  hint?: ComponentChildren
  error?: string
  aside?: ComponentChildren
  optional?: string
  rows?: number
  maxLength?: number
  placeholder?: string
}

export function TextArea(props: TextAreaProps) {
  const { label, value, onValue, hint, error, aside, optional, rows = 4, ...rest } = props
  return (
    <Field label={label} hint={hint} error={error} aside={aside} optional={optional}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          rows={rows}
          class={`${styles.input} ${styles.area}`}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
