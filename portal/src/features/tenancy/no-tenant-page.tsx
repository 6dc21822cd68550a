import { Problem } from '#widgets/base/problem'
import { t } from '../../lib/messages.js'
import { Brand } from '../../ui/frame/brand.js'
import { usePage } from '../../ui/frame/use-page.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { SignInLayout } from '../identity/sign-in-layout.js'
import styles from '../identity/sign-in.module.css'

const UNKNOWN_HOST = 421

/** Instead of the door: this host is no academy's, or the academy cannot be reached now. */
export function NoTenantPage({ error }: { error: unknown }) {
  const isUnknown = error instanceof Problem && [UNKNOWN_HOST, 404].includes(error.status)
  const title = t(isUnknown ? 'noTenant.title' : 'noTenant.unreachable')
  usePage(title)
  return (
    <SignInLayout brand={<Brand href="/" plain />}>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="muted">{t(isUnknown ? 'noTenant.text' : 'noTenant.wait')}</p>
      <div class={styles.form}>
        {!isUnknown && <ProblemNote error={error} onRetry={() => location.reload()} />}
        {isUnknown && <a href="/app/platform">{t('noTenant.platform')}</a>}
      </div>
    </SignInLayout>
  )
}
