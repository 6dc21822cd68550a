import { useState } from 'preact/hooks'
import { focusInvalid } from '../../lib/focus-invalid.js'
import { t } from '../../lib/messages.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { session } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { PasswordField } from '../../ui/field/password-field.js'
import { TextField } from '../../ui/field/text-field.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { isMail } from './is-mail.js'
import { needsSecondFactor } from './needs-second-factor.js'
import { SecondFactorForm } from './second-factor-form.js'
import styles from './sign-in.module.css'

interface PasswordFormProps {
  email: string
  onEmail: (email: string) => void
  signIn?: (email: string, password: string, secondFactor?: string) => Promise<unknown>
}

const withSession = (email: string, password: string, secondFactor?: string) =>
  session.signIn({ grant: 'password', email, password, secondFactor })

export function PasswordForm({ email, onEmail, signIn = withSession }: PasswordFormProps) {
  const [password, setPassword] = useState('')
  const [isChecked, setChecked] = useState(false)
  const entry = useMutation({ run: () => signIn(email.trim(), password) })
  const emailError = isChecked && !isMail(email) ? t('signIn.emailIncomplete') : undefined
  const passwordError = isChecked && !password ? t('signIn.passwordMissing') : undefined
  const submit = (event: Event) => {
    event.preventDefault()
    setChecked(true)
    if (isMail(email) && password) entry.start()
    else focusInvalid(event.currentTarget)
  }
  if (needsSecondFactor(entry.error)) {
    return <SecondFactorForm signIn={(code) => signIn(email.trim(), password, code)} />
  }
  return (
    <form class={styles.form} noValidate onSubmit={submit}>
      <ProblemNote error={entry.error} />
      <TextField
        label={t('signIn.email')}
        type="email"
        autocomplete="username"
        inputMode="email"
        large
        value={email}
        onValue={onEmail}
        error={emailError}
      />
      <PasswordField
        label={t('signIn.password')}
        autocomplete="current-password"
        large
        value={password}
        onValue={setPassword}
        error={passwordError}
      />
      <Button type="submit" tone="primary" size="large" busy={entry.isPending}>
        {t('signIn.submit')}
      </Button>
    </form>
  )
}
