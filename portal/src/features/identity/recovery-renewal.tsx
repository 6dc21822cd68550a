import { useState } from 'preact/hooks'
import { dataOf } from '../../lib/data-of.js'
import { t } from '../../lib/messages.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { TextField } from '../../ui/field/text-field.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { w } from './words.js'
import styles from './profile-page.module.css'

interface RecoveryRenewalProps {
  onDone: (recoveryCodes: string[]) => void
  onCancel: () => void
}

export function RecoveryRenewal({ onDone, onCancel }: RecoveryRenewalProps) {
  const [code, setCode] = useState('')
  const renewal = useMutation({
    run: () => dataOf(call('POST me/second_factor/recovery_codes', { body: { code } })),
    onDone: ({ recoveryCodes }) => onDone(recoveryCodes),
  })
  return (
    <form
      class={styles.fields}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        renewal.start()
      }}
    >
      <p class="muted">{w('factor.renewText')}</p>
      <ProblemNote error={renewal.error} />
      <TextField
        label={w('factor.anyCode')}
        hint={w('factor.anyCodeHint')}
        autocomplete="one-time-code"
        autofocus
        value={code}
        onValue={setCode}
      />
      <div class={styles.line}>
        <Button
          type="submit"
          tone="primary"
          busy={renewal.isPending}
          disabled={code.trim().length < 6}
        >
          {w('factor.renew')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
