import { t } from '../../lib/messages.js'
import { me } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { usePage } from '../../ui/frame/use-page.js'
import { Icon } from '../../ui/icon/icon.js'
import { logOutIcon } from '../../ui/icons/log-out.js'
import { Page } from '../../ui/page/page.js'
import { Section } from '../../ui/page/section.js'
import { LocaleChoice } from './locale-choice.js'
import { NameForm } from './name-form.js'
import { roleNames } from './role-names.js'
import { useSignOut } from './use-sign-out.js'
import { ThemeChoice } from './theme-choice.js'
import styles from './profile-page.module.css'

export function ProfilePage() {
  usePage(t('account.profile'))
  const signOut = useSignOut()
  const member = me.value
  if (!member) return null
  return (
    <Page title={t('account.profile')} facts={roleNames(member.roles)}>
      <div class={styles.profile}>
        <Section title={t('profile.you')}>
          <NameForm member={member} />
        </Section>
        <Section title={t('profile.screen')}>
          <div class={styles.form}>
            <LocaleChoice />
            <ThemeChoice />
          </div>
        </Section>
        <Section title={t('profile.device')}>
          <div class={styles.form}>
            <p class="muted">{t('profile.deviceText')}</p>
            <div>
              <Button onClick={() => void signOut()}>
                <Icon draw={logOutIcon} />
                {t('account.signOut')}
              </Button>
            </div>
          </div>
        </Section>
      </div>
    </Page>
  )
}
