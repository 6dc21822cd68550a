import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { Icon } from '../icon/icon.js'
import { eyeIcon } from '../icons/eye.js'
import { eyeOffIcon } from '../icons/eye-off.js'
import { Field } from './field.js'
import styles from './field.module.css'
import type { TextFieldProps } from './text-field.js'

export function PasswordField(props: Omit<TextFieldProps, 'type'>) {
  const { label, value, onValue, hint, error, aside, optional, large, autocomplete } = props
  const look = [styles.input, large && styles.large, props.class].filter(Boolean).join(' ')
  const [isShown, setShown] = useState(false)
  return (
    <Field label={label} hint={hint} error={error} aside={aside} optional={optional}>
      {(control) => (
        <div class={styles.reveal}>
          <input
            {...control}
            type={(isShown ? 'text' : 'password') as 'password'}
            autocomplete={autocomplete}
            maxLength={255}
            class={look}
            value={value}
            autocapitalize="off"
            spellcheck={false}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
          <Button
            tone="quiet"
            square
            aria-label={t(isShown ? 'password.hide' : 'password.show')}
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
          >
            <Icon draw={isShown ? eyeOffIcon : eyeIcon} />
          </Button>
        </div>
      )}
    </Field>
  )
}
