import { useState } from 'preact/hooks'
import { focusInvalid } from '../../lib/focus-invalid.js'
import { t } from '../../lib/messages.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { TextField } from '../../ui/field/text-field.js'
import { Brand } from '../../ui/frame/brand.js'
import { usePage } from '../../ui/frame/use-page.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { useTenant } from '../tenancy/use-tenant.js'
import { isMail } from './is-mail.js'
import { SignInLayout } from './sign-in-layout.js'
import { w } from './words.js'
import styles from './sign-in.module.css'

/** Asks for the link; the answer is the same for every address. */
export function ResetRequestPage() {
  const { data: tenant } = useTenant()
  const [email, setEmail] = useState('')
  const [isChecked, setChecked] = useState(false)
  const request = useMutation({
    run: () => call('POST password_resets', { body: { email: email.trim() } }),
  })
  const title = w(request.data ? 'reset.sentTitle' : 'reset.title')
  usePage(title)
  const submit = (event: Event) => {
    event.preventDefault()
    setChecked(true)
    if (isMail(email)) request.start()
    else focusInvalid(event.currentTarget)
  }
  return (
    <SignInLayout brand={<Brand owner={tenant} href="/" plain />}>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="muted" role="status">
        {request.data ? w('reset.sent', { email: email.trim() }) : w('reset.intro')}
      </p>
      {!request.data && (
        <form class={styles.form} noValidate onSubmit={submit}>
          <ProblemNote error={request.error} />
          <TextField
            label={t('signIn.email')}
            type="email"
            autocomplete="username"
            inputMode="email"
            large
            value={email}
            onValue={setEmail}
            error={isChecked && !isMail(email) ? t('signIn.emailIncomplete') : undefined}
          />
          <Button type="submit" tone="primary" size="large" busy={request.isPending}>
            {w('reset.send')}
          </Button>
        </form>
      )}
      <div class={styles.or}>
        <LinkButton size="large" href="/app/sign-in">
          {w('reset.toSignIn')}
        </LinkButton>
      </div>
    </SignInLayout>
  )
}
