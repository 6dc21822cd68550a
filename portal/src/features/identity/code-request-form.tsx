import { useState } from 'preact/hooks'
import { focusInvalid } from '../../lib/focus-invalid.js'
import { t } from '../../lib/messages.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { session } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { TextField } from '../../ui/field/text-field.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { isMail } from './is-mail.js'
import styles from './sign-in.module.css'
import type { Challenge } from '#widgets/base/session-sources/device-session'

interface CodeRequestFormProps {
  email: string
  onEmail: (email: string) => void
  onSent: (challenge: Challenge) => void
}

export function CodeRequestForm({ email, onEmail, onSent }: CodeRequestFormProps) {
  const [isChecked, setChecked] = useState(false)
  const request = useMutation({
    run: () => session.requestCode(email.trim()),
    onDone: onSent,
  })
  const submit = (event: Event) => {
    event.preventDefault()
    setChecked(true)
    if (isMail(email)) request.start()
    else focusInvalid(event.currentTarget)
  }
  return (
    <form class={styles.form} noValidate onSubmit={submit}>
      <ProblemNote error={request.error} />
      <TextField
        label={t('signIn.email')}
        type="email"
        autocomplete="username"
        inputMode="email"
        large
        value={email}
        onValue={onEmail}
        error={isChecked && !isMail(email) ? t('signIn.emailIncomplete') : undefined}
      />
      <Button type="submit" tone="primary" size="large" busy={request.isPending}>
        {t('signIn.sendCode')}
      </Button>
    </form>
  )
}
