import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { Button } from '../../ui/button/button.js'
import { TextField } from '../../ui/field/text-field.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import styles from './sign-in.module.css'

/** The second step of signing in; `signIn` repeats the first with the code beside it. */
export function SecondFactorForm({ signIn }: { signIn: (code: string) => Promise<unknown> }) {
  const [code, setCode] = useState('')
  const entry = useMutation({ run: () => signIn(code.trim()) })
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (code.trim().length >= 6) entry.start()
      }}
    >
      <p class="muted">{t('signIn.factorIntro')}</p>
      <ProblemNote error={entry.error} />
      <TextField
        label={t('signIn.factorCode')}
        class={styles.code}
        autocomplete="one-time-code"
        autofocus
        large
        value={code}
        onValue={setCode}
      />
      <Button
        type="submit"
        tone="primary"
        size="large"
        busy={entry.isPending}
        disabled={code.trim().length < 6}
      >
        {t('signIn.submit')}
      </Button>
    </form>
  )
}
