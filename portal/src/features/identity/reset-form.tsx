import { useState } from 'preact/hooks'
import { focusInvalid } from '../../lib/focus-invalid.js'
import { t } from '../../lib/messages.js'
import { problemFields } from '../../lib/problem-fields.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { TextField } from '../../ui/field/text-field.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { NewPasswordField } from './new-password-field.js'
import { passwordRules } from './password-rules.js'
import { w } from './words.js'
import styles from './sign-in.module.css'

interface ResetFormProps {
  token: string
  email: string
  onDone: () => void
}

export function ResetForm({ token, email, onDone }: ResetFormProps) {
  const [password, setPassword] = useState('')
  const [isChecked, setChecked] = useState(false)
  const completion = useMutation({
    run: () =>
      call('POST password_resets/:token/completion', { params: { token }, body: { password } }),
    onDone,
  })
  const isStrong = passwordRules(password, email).every((rule) => rule.isMet)
  const { password: refused } = problemFields(completion.error)
  const submit = (event: Event) => {
    event.preventDefault()
    setChecked(true)
    if (isStrong) completion.start()
    else focusInvalid(event.currentTarget)
  }
  return (
    <form class={styles.form} noValidate onSubmit={submit}>
      <ProblemNote error={refused ? null : completion.error} />
      <TextField
        label={t('signIn.email')}
        type="email"
        autocomplete="username"
        large
        readOnly
        value={email}
        onValue={() => {}}
      />
      <NewPasswordField
        email={email}
        value={password}
        onValue={setPassword}
        error={refused ?? (isChecked && !isStrong ? t('invitation.passwordWeak') : undefined)}
      />
      <Button type="submit" tone="primary" size="large" busy={completion.isPending}>
        {w('reset.save')}
      </Button>
    </form>
  )
}
