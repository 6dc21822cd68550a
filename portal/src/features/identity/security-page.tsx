import { t } from '../../lib/messages.js'
import { me } from '../../lib/session.js'
import { usePage } from '../../ui/frame/use-page.js'
import { lazyPart } from '../../ui/page/lazy-part.js'
import { Page } from '../../ui/page/page.js'
import { Section } from '../../ui/page/section.js'
import { Devices } from './devices.js'
import { EmailSettings } from './email-settings.js'
import { PasswordSettings } from './password-settings.js'
import { w } from './words.js'
import styles from './profile-page.module.css'

// It brings what draws its code.
const SecondFactor = lazyPart(() => import('./second-factor.js').then((it) => it.SecondFactor))

/** Everything that decides who can come in as this member. */
export function SecurityPage() {
  usePage(w('security.security'), [{ label: t('account.profile'), href: '/app/profile' }])
  const member = me.value
  if (!member) return null
  return (
    <Page title={w('security.security')} facts={w('security.securityIntro')}>
      <div class={styles.profile}>
        <Section title={w('security.email')}>
          <EmailSettings member={member} />
        </Section>
        <Section title={w('security.password')}>
          <PasswordSettings member={member} />
        </Section>
        <Section title={w('factor.title')}>
          <SecondFactor member={member} />
        </Section>
        <Section title={w('device.title')}>
          <Devices />
        </Section>
      </div>
    </Page>
  )
}
