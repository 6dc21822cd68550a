import { useRoute } from 'preact-iso'
import { useState } from 'preact/hooks'
import { dataOf } from '../../lib/data-of.js'
import { useQuery } from '../../lib/query/use-query.js'
import { call } from '../../lib/session.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { Brand } from '../../ui/frame/brand.js'
import { usePage } from '../../ui/frame/use-page.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { useTenant } from '../tenancy/use-tenant.js'
import { ResetForm } from './reset-form.js'
import { SignInLayout } from './sign-in-layout.js'
import { w } from './words.js'
import styles from './sign-in.module.css'

/** Where the link from the mail leads: a new password, once. */
export function ResetPage() {
  const { token = '' } = useRoute().params
  const { data: tenant } = useTenant()
  const [isDone, setDone] = useState(false)
  const link = useQuery({
    key: ['password-reset', token],
    load: () => dataOf(call('GET password_resets/:token', { params: { token } })),
  })
  const broken = link.error ? 'reset.broken' : 'reset.choose'
  const title = w(isDone ? 'reset.doneTitle' : broken)
  usePage(title)
  return (
    <SignInLayout brand={<Brand owner={tenant} href="/" plain />}>
      <h1 tabIndex={-1}>{title}</h1>
      {link.isPending && <Placeholder lines={2} />}
      {link.error && !isDone ? (
        <div class={styles.form}>
          <ProblemNote error={link.error} />
          <LinkButton size="large" href="/app/password-resets">
            {w('reset.again')}
          </LinkButton>
        </div>
      ) : null}
      {link.data && !isDone && (
        <>
          <p class="muted">{w('reset.chooseIntro', { email: link.data.email })}</p>
          <ResetForm token={token} email={link.data.email} onDone={() => setDone(true)} />
        </>
      )}
      {isDone && (
        <div class={styles.form}>
          <p role="status">{w('reset.done')}</p>
          <LinkButton tone="primary" size="large" href="/app/sign-in">
            {w('reset.toSignIn')}
          </LinkButton>
        </div>
      )}
    </SignInLayout>
  )
}
