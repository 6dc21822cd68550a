import { useState } from 'preact/hooks'
import { Button } from '../../../ui/button/button.js'
import { DialogDeeds } from '../../../ui/dialog/dialog-deeds.js'
import { Dialog } from '../../../ui/dialog/dialog.js'
import { Segmented } from '../../../ui/field/segmented.js'
import { TextField } from '../../../ui/field/text-field.js'
import { t } from './words.js'
import type { DraftModule, LessonKind } from '../../../lib/contract.js'
import type { OutlineDeeds } from './outline-deeds.js'
import styles from './editor.module.css'

interface NewLessonDialogProps {
  module: DraftModule
  deeds: OutlineDeeds
  onAdded: (lessonId: string) => void
  onClose: () => void
}

/** A name and a kind: the lesson opens as soon as it is there. */
export function NewLessonDialog({ module, deeds, onAdded, onClose }: NewLessonDialogProps) {
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<LessonKind>('text')
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: Event) => {
    event.preventDefault()
    if (!title.trim()) return
    setBusy(true)
    const answer = await deeds.addLesson(module.id, title.trim(), kind)
    onClose()
    if (answer) onAdded(answer.data.id)
  }
  return (
    <Dialog title={t('editor.newLesson', { module: module.title })} onClose={onClose}>
      <form class={styles.form} onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('editor.title')}
          value={title}
          maxLength={160}
          autofocus
          onValue={setTitle}
        />
        <Segmented
          legend={t('editor.kind')}
          value={kind}
          options={[
            { value: 'text', label: t('editor.kind.text') },
            { value: 'video', label: t('editor.kind.video') },
            { value: 'file', label: t('editor.kind.file') },
          ]}
          onValue={setKind}
        />
        <DialogDeeds>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" tone="primary" busy={isBusy} disabled={!title.trim()}>
            {t('editor.add')}
          </Button>
        </DialogDeeds>
      </form>
    </Dialog>
  )
}
