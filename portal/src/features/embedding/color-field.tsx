import { useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { Field } from '../../ui/field/field.js'
import { isHex } from './is-hex.js'
import styles from './color-field.module.css'

interface ColorFieldProps {
  label: string
  /** `#rrggbb` */
  value: string
  onValue: (value: string) => void
}

/** A colour by the system's picker or by its number; only a whole number is handed on. */
export function ColorField({ label, value, onValue }: ColorFieldProps) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  return (
    <Field label={label} error={isHex(text) ? undefined : t('embed.hex')}>
      {(control) => (
        <div class={styles.color}>
          <input
            type="color"
            class={styles.swatch}
            aria-label={t('embed.pick', { label })}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
          <input
            {...control}
            class={styles.hex}
            value={text}
            maxLength={7}
            spellcheck={false}
            onInput={(event) => {
              setText(event.currentTarget.value)
              if (isHex(event.currentTarget.value)) onValue(event.currentTarget.value)
            }}
          />
        </div>
      )}
    </Field>
  )
}
