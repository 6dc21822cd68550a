import { useRoute } from 'preact-iso'
import { dataOf } from '../../lib/data-of.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { useQuery } from '../../lib/query/use-query.js'
import { call, session } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { Brand } from '../../ui/frame/brand.js'
import { usePage } from '../../ui/frame/use-page.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { useTenant } from '../tenancy/use-tenant.js'
import { SignInLayout } from './sign-in-layout.js'
import { w } from './words.js'
import styles from './sign-in.module.css'

/** Confirmed by a press, not by the visit: programs that look through mails open links too. */
export function EmailConfirmationPage() {
  const { token = '' } = useRoute().params
  const { data: tenant } = useTenant()
  const link = useQuery({
    key: ['email-confirmation', token],
    load: () => dataOf(call('GET email_confirmations/:token', { params: { token } })),
  })
  const acceptance = useMutation({
    run: () =>
      dataOf(call('POST email_confirmations/:token/acceptance', { params: { token }, body: {} })),
    onDone: () => void session.restart(),
  })
  const done = acceptance.data
  const open = link.error ? 'reset.broken' : 'confirm.title'
  const title = w(done ? 'confirm.doneTitle' : open)
  usePage(title)
  return (
    <SignInLayout brand={<Brand owner={tenant} href="/" plain />}>
      <h1 tabIndex={-1}>{title}</h1>
      {link.isPending && <Placeholder lines={2} />}
      <div class={styles.form}>
        <ProblemNote error={done ? null : (link.error ?? acceptance.error)} />
        {link.data && !done && (
          <>
            <p>
              {w(link.data.purpose === 'email_change' ? 'confirm.change' : 'confirm.verify', {
                email: link.data.email,
              })}
            </p>
            <Button
              tone="primary"
              size="large"
              busy={acceptance.isPending}
              onClick={() => acceptance.start()}
            >
              {w('confirm.deed')}
            </Button>
          </>
        )}
        {done && <p role="status">{w('confirm.done', { email: done.email })}</p>}
        {(done || link.error) && (
          <LinkButton size="large" href="/app">
            {w('confirm.open')}
          </LinkButton>
        )}
      </div>
    </SignInLayout>
  )
}
