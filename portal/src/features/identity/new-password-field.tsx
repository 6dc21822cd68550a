import { passwordLength } from '#identity/shared/password_rules'
import { t } from '../../lib/messages.js'
import { PasswordField } from '../../ui/field/password-field.js'
import { Status } from '../../ui/status/status.js'
import { passwordRules } from './password-rules.js'
import styles from './sign-in.module.css'

interface NewPasswordFieldProps {
  email: string
  value: string
  onValue: (value: string) => void
  error?: string
}

/** A new password with its rules; each turns to ink as it is met. */
export function NewPasswordField({ email, value, onValue, error }: NewPasswordFieldProps) {
  return (
    <>
      <PasswordField
        label={t('invitation.password')}
        autocomplete="new-password"
        large
        value={value}
        onValue={onValue}
        error={error}
      />
      <ul class={styles.rules} aria-label={t('password.rules')}>
        {passwordRules(value, email).map(({ code, isMet }) => (
          <li key={code}>
            <Status tone={isMet ? 'ok' : 'idle'}>
              {code === 'length'
                ? t('password.ruleLength', { count: passwordLength.min })
                : t('password.ruleNotMail')}
              <span class="sr">{t(isMet ? 'password.met' : 'password.notMet')}</span>
            </Status>
          </li>
        ))}
      </ul>
    </>
  )
}
