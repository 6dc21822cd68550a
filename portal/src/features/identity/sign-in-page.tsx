import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { Button } from '../../ui/button/button.js'
import { Brand } from '../../ui/frame/brand.js'
import { usePage } from '../../ui/frame/use-page.js'
import { Icon } from '../../ui/icon/icon.js'
import { keyIcon } from '../../ui/icons/key.js'
import { mailIcon } from '../../ui/icons/mail.js'
import { useTenant } from '../tenancy/use-tenant.js'
import { CodeForm } from './code-form.js'
import { CodeRequestForm } from './code-request-form.js'
import { PasswordForm } from './password-form.js'
import { SignInLayout } from './sign-in-layout.js'
import styles from './sign-in.module.css'
import type { Challenge } from '#widgets/base/session-sources/device-session'

type Step = 'password' | 'request' | 'code'

export function SignInPage() {
  const { data: tenant } = useTenant()
  const [step, setStep] = useState<Step>('password')
  const [email, setEmail] = useState('')
  const [challenge, setChallenge] = useState<Challenge | null>(null)
  const lastStep = useRef(step)
  useEffect(() => {
    // The pressed button is gone with its step; the reader goes on in the next field.
    if (step !== lastStep.current) document.querySelector<HTMLElement>('main input')?.focus()
    lastStep.current = step
  }, [step])
  usePage(t('signIn.title'))
  return (
    <SignInLayout brand={<Brand owner={tenant} href="/" plain />}>
      <h1 tabIndex={-1}>{t(step === 'code' ? 'signIn.codeTitle' : 'signIn.title')}</h1>
      <p class="muted">{step === 'code' ? t('signIn.codeSent', { email }) : t('signIn.welcome')}</p>
      {step === 'password' && <PasswordForm email={email} onEmail={setEmail} />}
      {step === 'request' && (
        <CodeRequestForm
          email={email}
          onEmail={setEmail}
          onSent={(sent) => {
            setChallenge(sent)
            setStep('code')
          }}
        />
      )}
      {step === 'code' && challenge && (
        <CodeForm email={email} challenge={challenge} onResent={setChallenge} />
      )}
      <div class={styles.or}>
        {step === 'password' && <a href="/app/password-resets">{t('signIn.forgot')}</a>}
        {step === 'password' ? (
          <Button size="large" onClick={() => setStep('request')}>
            <Icon draw={mailIcon} />
            {t('signIn.byCode')}
          </Button>
        ) : (
          <Button size="large" onClick={() => setStep('password')}>
            <Icon draw={keyIcon} />
            {t('signIn.byPassword')}
          </Button>
        )}
      </div>
    </SignInLayout>
  )
}
