import { useLocation } from 'preact-iso'
import { useState } from 'preact/hooks'
import { focusInvalid } from '../../lib/focus-invalid.js'
import { t } from '../../lib/messages.js'
import { problemFields } from '../../lib/problem-fields.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call, session } from '../../lib/session.js'
import { areasFor } from '../../routes.js'
import { Button } from '../../ui/button/button.js'
import { TextField } from '../../ui/field/text-field.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { NewPasswordField } from './new-password-field.js'
import { passwordRules } from './password-rules.js'
import styles from './sign-in.module.css'
import type { InvitationOffer } from '../../lib/contract.js'

interface InvitationFormProps {
  token: string
  offer: InvitationOffer
}

/** Name and password; accepting signs in at once. */
export function InvitationForm({ token, offer }: InvitationFormProps) {
  const { email } = offer
  const { route } = useLocation()
  const [name, setName] = useState(offer.name ?? '')
  const [password, setPassword] = useState('')
  const [isChecked, setChecked] = useState(false)
  const acceptance = useMutation({
    run: async () => {
      const body = { name: name.trim(), password }
      await call('POST invitations/:token/acceptance', { params: { token }, body })
      return session.signIn({ grant: 'password', email, password })
    },
    onDone: ({ roles }) => route(areasFor(roles)[0].home, true),
  })
  const isStrong = passwordRules(password, email).every((rule) => rule.isMet)
  const fields = problemFields(acceptance.error)
  const submit = (event: Event) => {
    event.preventDefault()
    setChecked(true)
    if (name.trim() && isStrong) acceptance.start()
    else focusInvalid(event.currentTarget)
  }
  return (
    <form class={styles.form} noValidate onSubmit={submit}>
      <ProblemNote error={acceptance.error} />
      <TextField
        label={t('signIn.email')}
        type="email"
        autocomplete="username"
        large
        readOnly
        value={email}
        onValue={() => {}}
      />
      <TextField
        label={t('invitation.name')}
        autocomplete="name"
        large
        value={name}
        onValue={setName}
        error={fields.name ?? (isChecked && !name.trim() ? t('invitation.nameMissing') : undefined)}
      />
      <NewPasswordField
        email={email}
        value={password}
        onValue={setPassword}
        error={
          fields.password ?? (isChecked && !isStrong ? t('invitation.passwordWeak') : undefined)
        }
      />
      <Button type="submit" tone="primary" size="large" busy={acceptance.isPending}>
        {t('invitation.accept')}
      </Button>
    </form>
  )
}
