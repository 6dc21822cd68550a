import { useRoute } from 'preact-iso'
import { dataOf } from '../../lib/data-of.js'
import { formatDate } from '../../lib/format-date.js'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { call } from '../../lib/session.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { Brand } from '../../ui/frame/brand.js'
import { usePage } from '../../ui/frame/use-page.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { useTenant } from '../tenancy/use-tenant.js'
import { InvitationForm } from './invitation-form.js'
import { roleNames } from './role-names.js'
import { SignInLayout } from './sign-in-layout.js'
import styles from './sign-in.module.css'

export function InvitationPage() {
  const { token = '' } = useRoute().params
  const { data: tenant } = useTenant()
  const offer = useQuery({
    key: ['invitation', token],
    load: () => dataOf(call('GET invitations/:token', { params: { token } })),
  })
  const title = offer.error
    ? t('invitation.brokenTitle')
    : t('invitation.title', { academy: tenant?.name ?? 'BelgeNet' })
  usePage(title)
  return (
    <SignInLayout brand={<Brand owner={tenant} href="/" plain />}>
      <h1 tabIndex={-1}>{title}</h1>
      {offer.isPending && <Placeholder lines={2} />}
      {offer.error ? (
        <div class={styles.form}>
          <ProblemNote title={t('invitation.broken')} error={offer.error} />
          <LinkButton size="large" href="/app/sign-in">
            {t('signIn.title')}
          </LinkButton>
        </div>
      ) : null}
      {offer.data && (
        <>
          <p class="muted">
            {t('invitation.intro', {
              role: roleNames(offer.data.roles),
              until: formatDate(offer.data.expiresAt),
            })}
          </p>
          <InvitationForm token={token} offer={offer.data} />
        </>
      )}
    </SignInLayout>
  )
}
