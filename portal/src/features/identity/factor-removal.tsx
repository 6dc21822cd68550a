import { t } from '../../lib/messages.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { PasswordField } from '../../ui/field/password-field.js'
import { TextField } from '../../ui/field/text-field.js'
import { useForm } from '../../ui/form/use-form.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { say } from '../../ui/toast/toasts.js'
import { w } from './words.js'
import styles from './profile-page.module.css'

const EMPTY = { password: '', code: '' }

/** It takes the password and a code to make one step enough again. */
export function FactorRemoval({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const form = useForm({
    stored: EMPTY,
    save: (body) => call('POST me/second_factor/removal', { body }),
    onSaved: () => {
      say(w('factor.turnedOff'))
      onDone()
    },
  })
  const { password, code } = form.values
  return (
    <form class={styles.fields} noValidate onSubmit={form.submit}>
      <p class="muted">{w('factor.offText')}</p>
      <ProblemNote error={form.problem} />
      <PasswordField
        label={w('security.passwordNow')}
        autocomplete="current-password"
        {...form.field('password')}
      />
      <TextField
        label={w('factor.anyCode')}
        hint={w('factor.anyCodeHint')}
        autocomplete="one-time-code"
        {...form.field('code')}
      />
      <div class={styles.line}>
        <Button
          type="submit"
          tone="destroy"
          busy={form.isSaving}
          disabled={!password || code.trim().length < 6}
        >
          {w('factor.turnOff')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
