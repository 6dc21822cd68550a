import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { Brand } from '../../ui/frame/brand.js'
import { usePage } from '../../ui/frame/use-page.js'
import { PasswordForm } from '../identity/password-form.js'
import { SignInLayout } from '../identity/sign-in-layout.js'
import { signInPlatform } from './platform-session.js'

export function PlatformSignInPage() {
  const [email, setEmail] = useState('')
  usePage(t('platform.signInTitle'))
  return (
    <SignInLayout brand={<Brand href="/app/platform" plain />}>
      <h1 tabIndex={-1}>{t('platform.signInTitle')}</h1>
      <p class="muted">{t('platform.signInText')}</p>
      <PasswordForm email={email} onEmail={setEmail} signIn={signInPlatform} />
    </SignInLayout>
  )
}
