import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { session } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { TextField } from '../../ui/field/text-field.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { needsSecondFactor } from './needs-second-factor.js'
import { SecondFactorForm } from './second-factor-form.js'
import { useCountdown } from './use-countdown.js'
import styles from './sign-in.module.css'
import type { Challenge } from '#widgets/base/session-sources/device-session'

const CODE_LENGTH = 8

interface CodeFormProps {
  email: string
  challenge: Challenge
  onResent: (challenge: Challenge) => void
}

/** The code from the mail. It is sent by itself once it is whole. */
export function CodeForm({ email, challenge, onResent }: CodeFormProps) {
  const [code, setCode] = useState('')
  const wait = useCountdown(challenge.resendAt)
  const entry = useMutation({ run: (value: string) => session.confirmCode(challenge.id, value) })
  const again = useMutation({ run: () => session.requestCode(email), onDone: onResent })
  const enter = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, CODE_LENGTH)
    setCode(digits)
    if (digits.length === CODE_LENGTH && digits !== code) entry.start(digits)
  }
  if (needsSecondFactor(entry.error)) {
    const grant = { grant: 'email_code', challengeId: challenge.id, code }
    return (
      <SecondFactorForm signIn={(secondFactor) => session.signIn({ ...grant, secondFactor })} />
    )
  }
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        entry.start(code)
      }}
    >
      <ProblemNote error={entry.error ?? again.error} />
      <TextField
        label={t('signIn.code')}
        hint={t('signIn.codeHint')}
        class={styles.code}
        inputMode="numeric"
        autocomplete="one-time-code"
        large
        value={code}
        onValue={enter}
      />
      <Button
        type="submit"
        tone="primary"
        size="large"
        busy={entry.isPending}
        disabled={code.length < CODE_LENGTH}
      >
        {t('signIn.submit')}
      </Button>
      <Button size="large" disabled={wait > 0} busy={again.isPending} onClick={() => again.start()}>
        {wait > 0 ? t('signIn.resendIn', { seconds: wait }) : t('signIn.resend')}
      </Button>
    </form>
  )
}
