import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { problemFields } from '../../lib/problem-fields.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { DialogDeeds } from '../../ui/dialog/dialog-deeds.js'
import { Dialog } from '../../ui/dialog/dialog.js'
import { TextField } from '../../ui/field/text-field.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { say } from '../../ui/toast/toasts.js'
import styles from './views.module.css'

interface NameViewDialogProps {
  screen: string
  query: string
  onClose: () => void
}

export function NameViewDialog({ screen, query, onClose }: NameViewDialogProps) {
  const [name, setName] = useState('')
  const [isChecked, setChecked] = useState(false)
  const saving = useMutation({
    run: () => call('POST saved_views', { body: { screen, query, name: name.trim() } }),
    onDone: () => {
      cache.invalidate(['views', screen])
      say(t('views.saved', { name: name.trim() }))
      onClose()
    },
  })
  const fields = problemFields(saving.error)
  const missing = isChecked && !name.trim() ? t('views.nameMissing') : undefined
  return (
    <Dialog title={t('views.save')} onClose={onClose}>
      <form
        class={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setChecked(true)
          if (name.trim()) saving.start()
        }}
      >
        <ProblemNote error={fields.name ? null : saving.error} />
        <TextField
          label={t('views.name')}
          hint={t('views.hint')}
          maxLength={60}
          autofocus
          value={name}
          onValue={setName}
          error={fields.name ?? missing}
        />
        <DialogDeeds>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" tone="primary" busy={saving.isPending}>
            {t('common.save')}
          </Button>
        </DialogDeeds>
      </form>
    </Dialog>
  )
}
