import { useState } from 'preact/hooks'
import { dataOf } from '../../lib/data-of.js'
import { t } from '../../lib/messages.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { PasswordField } from '../../ui/field/password-field.js'
import { TextField } from '../../ui/field/text-field.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { QrCode } from './qr-code.js'
import { w } from './words.js'
import styles from './profile-page.module.css'

interface FactorSetupProps {
  onDone: (recoveryCodes: string[]) => void
  onCancel: () => void
}

/** Password, then the QR code, then a code of the app that proves that it was read. */
export function FactorSetup({ onDone, onCancel }: FactorSetupProps) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const preparation = useMutation({
    run: () => dataOf(call('POST me/second_factor', { body: { password } })),
  })
  const confirmation = useMutation({
    run: () => dataOf(call('POST me/second_factor/confirmation', { body: { code } })),
    onDone: ({ recoveryCodes }) => onDone(recoveryCodes),
  })
  const prepared = preparation.data
  const submit = (event: Event) => {
    event.preventDefault()
    if (prepared) confirmation.start()
    else if (password) preparation.start()
  }
  return (
    <form class={styles.fields} noValidate onSubmit={submit}>
      <ProblemNote error={prepared ? confirmation.error : preparation.error} />
      {prepared ? (
        <>
          <h3>{w('factor.scan')}</h3>
          <QrCode text={prepared.uri} label={w('factor.qr')} />
          <p class="small muted">
            {w('factor.scanHint')} <code class={styles.secret}>{prepared.secret}</code>
          </p>
          <TextField
            label={w('factor.code')}
            hint={w('factor.codeHint')}
            inputMode="numeric"
            autocomplete="one-time-code"
            autofocus
            value={code}
            onValue={setCode}
          />
        </>
      ) : (
        <PasswordField
          label={w('security.passwordNow')}
          autocomplete="current-password"
          value={password}
          onValue={setPassword}
        />
      )}
      <div class={styles.line}>
        <Button
          type="submit"
          tone="primary"
          busy={preparation.isPending || confirmation.isPending}
          disabled={prepared ? code.trim().length < 6 : !password}
        >
          {w(prepared ? 'factor.confirm' : 'factor.begin')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
