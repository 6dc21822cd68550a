import { useState } from 'preact/hooks'
import { dataOf } from '../../lib/data-of.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { PasswordField } from '../../ui/field/password-field.js'
import { useForm } from '../../ui/form/use-form.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { say } from '../../ui/toast/toasts.js'
import { DEVICES } from './device-queries.js'
import { NewPasswordField } from './new-password-field.js'
import { passwordRules } from './password-rules.js'
import { w } from './words.js'
import styles from './profile-page.module.css'
import type { Me } from '../../lib/contract.js'

export function PasswordSettings({ member }: { member: Me }) {
  const [changes, setChanges] = useState(0)
  if (!member.hasPassword) return <Ask email={member.email} />
  return <ChangeForm key={changes} email={member.email} onChanged={() => setChanges(changes + 1)} />
}

const EMPTY = { currentPassword: '', password: '' }

function ChangeForm({ email, onChanged }: { email: string; onChanged: () => void }) {
  const form = useForm({
    stored: EMPTY,
    check: ({ currentPassword, password }) => ({
      ...(currentPassword ? {} : { currentPassword: w('security.passwordMissing') }),
      ...(passwordRules(password, email).every((rule) => rule.isMet)
        ? {}
        : { password: w('security.passwordWeak') }),
    }),
    save: (body) => call('PUT me/password', { body }),
    onSaved: () => {
      say(w('security.passwordChanged'))
      cache.invalidate(DEVICES)
      onChanged()
    },
  })
  return (
    <form class={styles.form} noValidate onSubmit={form.submit}>
      <ProblemNote error={form.problem} />
      <PasswordField
        label={w('security.passwordNow')}
        autocomplete="current-password"
        {...form.field('currentPassword')}
      />
      <NewPasswordField email={email} {...form.field('password')} />
      <p class="small muted">{w('security.passwordOthers')}</p>
      <div>
        <Button type="submit" tone="primary" busy={form.isSaving} disabled={!form.isDirty}>
          {w('security.passwordChange')}
        </Button>
      </div>
    </form>
  )
}

function Ask({ email }: { email: string }) {
  const request = useMutation({
    run: () => dataOf(call('POST password_resets', { body: { email } })),
    onDone: () => say(w('security.verifySent', { email })),
  })
  return (
    <div class={styles.form}>
      <p class="muted">{w('security.passwordNone')}</p>
      <ProblemNote error={request.error} />
      <div>
        <Button busy={request.isPending} onClick={() => request.start()}>
          {w('security.passwordAsk')}
        </Button>
      </div>
    </div>
  )
}
