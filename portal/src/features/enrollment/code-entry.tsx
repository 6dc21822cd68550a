import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { Button } from '../../ui/button/button.js'
import { TextField } from '../../ui/field/text-field.js'
import styles from './join.module.css'

/** Capitals, spaces and dashes do not matter: the server folds them. */
export function CodeEntry({ onCode }: { onCode: (code: string) => void }) {
  const [code, setCode] = useState('')
  const [isChecked, setChecked] = useState(false)
  const typed = code.trim()
  return (
    <form
      class={styles.entry}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (typed) onCode(typed)
      }}
    >
      <TextField
        label={t('join.code')}
        hint={t('join.hint')}
        large
        maxLength={60}
        autocomplete="off"
        autofocus
        value={code}
        onValue={setCode}
        error={isChecked && !typed ? t('join.missing') : undefined}
      />
      <Button type="submit" tone="primary" size="large">
        {t('join.next')}
      </Button>
    </form>
  )
}
