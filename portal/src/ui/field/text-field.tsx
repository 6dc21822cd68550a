import { Field } from './field.js'
import styles from './field.module.css'
import type { ComponentChildren } from 'preact'

export interface TextFieldProps {
  label: string
  value: string
  onValue: (value: string) => void
  hint?: ComponentChildren
  error?: string
  aside?: ComponentChildren
  optional?: string
  type?: 'text' | 'email' | 'url' | 'date'
  large?: boolean
  class?: string
  autocomplete?: string
  inputMode?: 'email' | 'numeric' | 'url'
  placeholder?: string
  maxLength?: number
  readOnly?: boolean
  autofocus?: boolean
}

export function TextField(props: TextFieldProps) {
  const { label, value, onValue, hint, error, aside, optional, large, type, ...rest } = props
  const look = [styles.input, large && styles.large, props.class].filter(Boolean).join(' ')
  return (
    <Field label={label} hint={hint} error={error} aside={aside} optional={optional}>
      {(control) => (
        <input
          maxLength={255}
          {...rest}
          {...control}
          type={(type ?? 'text') as 'text'}
          class={look}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
