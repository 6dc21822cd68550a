import styles from './check.module.css'
import type { ComponentChildren } from 'preact'

interface CheckListProps<Value extends string> {
  legend: string
  options: { value: Value; label: string; hint?: ComponentChildren }[]
  values: readonly Value[]
  onValues: (values: Value[]) => void
  error?: string
  disabled?: boolean
}

/** Several of a few: every choice stays visible. */
export function CheckList<Value extends string>(props: CheckListProps<Value>) {
  const { legend, options, values, onValues, error, disabled } = props
  const toggle = (value: Value) =>
    onValues(values.includes(value) ? values.filter((it) => it !== value) : [...values, value])
  return (
    <fieldset disabled={disabled}>
      <legend class={styles.legend}>{legend}</legend>
      <div class={styles.lines}>
        {options.map((option) => (
          <label key={option.value} class={styles.line}>
            <input
              type="checkbox"
              class={styles.box}
              checked={values.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
      {error && <p class={styles.error}>{error}</p>}
    </fieldset>
  )
}
