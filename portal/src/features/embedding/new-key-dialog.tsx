import { useState } from 'preact/hooks'
import { focusInvalid } from '../../lib/focus-invalid.js'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { DialogDeeds } from '../../ui/dialog/dialog-deeds.js'
import { Dialog } from '../../ui/dialog/dialog.js'
import { Segmented } from '../../ui/field/segmented.js'
import { TextField } from '../../ui/field/text-field.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { say } from '../../ui/toast/toasts.js'
import { keysQuery } from './embedding-queries.js'
import styles from './settings-list.module.css'
import type { KeyMode } from '../../lib/contract.js'

export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('')
  const [mode, setMode] = useState<KeyMode>('live')
  const [isChecked, setChecked] = useState(false)
  const addition = useMutation({
    run: () => call('POST embed_keys', { body: { name: name.trim(), mode } }),
    onDone: () => {
      say(t('embed.keyAdded', { name: name.trim() }))
      cache.invalidate(keysQuery.key)
      onClose()
    },
  })
  const submit = (event: Event) => {
    event.preventDefault()
    setChecked(true)
    if (name.trim()) addition.start()
    else focusInvalid(event.currentTarget)
  }
  return (
    <Dialog title={t('embed.addKey')} onClose={onClose}>
      <form class={styles.form} noValidate onSubmit={submit}>
        <ProblemNote error={addition.error} />
        <TextField
          label={t('embed.keyName')}
          hint={t('embed.keyNameHint')}
          autofocus
          maxLength={80}
          value={name}
          onValue={setName}
          error={isChecked && !name.trim() ? t('embed.keyNameMissing') : undefined}
        />
        <Segmented
          legend={t('embed.mode')}
          isLegendShown
          value={mode}
          options={[
            { value: 'live', label: t('embed.live') },
            { value: 'test', label: t('embed.test') },
          ]}
          onValue={setMode}
        />
        <DialogDeeds>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" tone="primary" busy={addition.isPending}>
            {t('embed.addKey')}
          </Button>
        </DialogDeeds>
      </form>
    </Dialog>
  )
}
