import { t } from '../../lib/messages.js'
import { Button } from '../../ui/button/button.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { Icon } from '../../ui/icon/icon.js'
import { lockIcon } from '../../ui/icons/lock.js'
import { logOutIcon } from '../../ui/icons/log-out.js'
import { userIcon } from '../../ui/icons/user.js'
import { LocaleChoice } from './locale-choice.js'
import { ThemeChoice } from './theme-choice.js'
import styles from './account.module.css'

export interface AccountSettingsProps {
  profileHref?: string
  onSignOut: () => void
}

/** What everybody may set about how the portal looks and speaks, and the way out. */
export function AccountSettings({ profileHref, onSignOut }: AccountSettingsProps) {
  return (
    <div class={styles.settings}>
      <LocaleChoice />
      <ThemeChoice />
      <div class={styles.rows}>
        {profileHref && (
          <LinkButton tone="quiet" href={profileHref}>
            <Icon draw={userIcon} />
            {t('account.profile')}
          </LinkButton>
        )}
        {profileHref && (
          <LinkButton tone="quiet" href="/app/security">
            <Icon draw={lockIcon} />
            {t('account.security')}
          </LinkButton>
        )}
        <Button tone="quiet" onClick={onSignOut}>
          <Icon draw={logOutIcon} />
          {t('account.signOut')}
        </Button>
      </div>
    </div>
  )
}
