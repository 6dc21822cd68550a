import { useId } from 'preact/hooks'
import styles from './switch.module.css'

interface SwitchFieldProps {
  label: string
  hint?: string
  isOn: boolean
  onChange: (isOn: boolean) => void
  disabled?: boolean
}

/** On or off, in words beside it; it acts with the form, not at once, unless the page says so. */
export function SwitchField({ label, hint, isOn, onChange, disabled }: SwitchFieldProps) {
  const id = useId()
  return (
    <div class={styles.line}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        class={styles.switch}
        checked={isOn}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {hint && <p id={`${id}-hint`}>{hint}</p>}
      </div>
    </div>
  )
}
