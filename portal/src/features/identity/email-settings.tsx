import { useState } from 'preact/hooks'
import { dataOf } from '../../lib/data-of.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { PasswordField } from '../../ui/field/password-field.js'
import { TextField } from '../../ui/field/text-field.js'
import { useForm } from '../../ui/form/use-form.js'
import { Note } from '../../ui/note/note.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Status } from '../../ui/status/status.js'
import { say } from '../../ui/toast/toasts.js'
import { isMail } from './is-mail.js'
import { w } from './words.js'
import styles from './profile-page.module.css'
import type { Me } from '../../lib/contract.js'

const EMPTY = { email: '', password: '' }

/** The address, whether it is proved, and the way to another one. */
export function EmailSettings({ member }: { member: Me }) {
  const [asked, setAsked] = useState('')
  const form = useForm({
    stored: EMPTY,
    check: ({ email, password }) => ({
      ...(isMail(email) ? {} : { email: w('security.emailIncomplete') }),
      ...(password ? {} : { password: w('security.passwordMissing') }),
    }),
    save: ({ email, password }) =>
      call('POST me/email_change', { body: { email: email.trim(), password } }),
    onSaved: ({ email }) => setAsked(email.trim()),
  })
  return (
    <div class={styles.form}>
      <p class={styles.line}>
        <strong>{member.email}</strong>
        <Status tone={member.isEmailVerified ? 'ok' : 'warn'}>
          {w(member.isEmailVerified ? 'security.emailVerified' : 'security.emailUnverified')}
        </Status>
        {!member.isEmailVerified && <Verify />}
      </p>
      {asked && <Note>{w('security.emailAsked', { email: asked })}</Note>}
      {member.hasPassword && !asked && (
        <form class={styles.fields} noValidate onSubmit={form.submit}>
          <ProblemNote error={form.problem} />
          <TextField
            label={w('security.emailNew')}
            type="email"
            inputMode="email"
            autocomplete="off"
            {...form.field('email')}
          />
          <PasswordField
            label={w('security.passwordNow')}
            autocomplete="current-password"
            {...form.field('password')}
          />
          <div>
            <Button type="submit" busy={form.isSaving} disabled={!form.isDirty}>
              {w('security.emailChange')}
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}

function Verify() {
  const request = useMutation({
    run: () => dataOf(call('POST me/email_verification', { body: {} })),
    onDone: ({ email }) => say(w('security.verifySent', { email })),
  })
  return (
    <>
      <Button size="small" busy={request.isPending} onClick={() => request.start()}>
        {w('security.verify')}
      </Button>
      <ProblemNote error={request.error} />
    </>
  )
}
