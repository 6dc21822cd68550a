import { Field } from './field.js'
import styles from './field.module.css'
import type { ComponentChildren } from 'preact'

interface SelectFieldProps<Value extends string> {
  label: string
  value: Value
  options: { value: Value; label: string }[]
  onValue: (value: Value) => void
  hint?: ComponentChildren
  error?: string
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onValue, hint, error } = props
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select
          {...control}
          class={styles.input}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
