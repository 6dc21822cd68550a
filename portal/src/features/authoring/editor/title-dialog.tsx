import { useState } from 'preact/hooks'
import { Button } from '../../../ui/button/button.js'
import { DialogDeeds } from '../../../ui/dialog/dialog-deeds.js'
import { Dialog } from '../../../ui/dialog/dialog.js'
import { TextField } from '../../../ui/field/text-field.js'
import { t } from './words.js'

interface TitleDialogProps {
  title: string
  value?: string
  deed: string
  onTitle: (title: string) => Promise<unknown>
  onClose: () => void
}

const LONGEST = 160

/** Asks for one name. */
export function TitleDialog({ title, value = '', deed, onTitle, onClose }: TitleDialogProps) {
  const [name, setName] = useState(value)
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: Event) => {
    event.preventDefault()
    if (!name.trim()) return
    setBusy(true)
    await onTitle(name.trim())
    onClose()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('editor.title')}
          value={name}
          maxLength={LONGEST}
          autofocus
          onValue={setName}
        />
        <DialogDeeds>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" tone="primary" busy={isBusy} disabled={!name.trim()}>
            {deed}
          </Button>
        </DialogDeeds>
      </form>
    </Dialog>
  )
}
