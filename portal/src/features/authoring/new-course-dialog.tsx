import { useLocation } from 'preact-iso'
import { useRef, useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { DialogDeeds } from '../../ui/dialog/dialog-deeds.js'
import { Dialog } from '../../ui/dialog/dialog.js'
import { Segmented } from '../../ui/field/segmented.js'
import { TextField } from '../../ui/field/text-field.js'
import { Icon } from '../../ui/icon/icon.js'
import { plusIcon } from '../../ui/icons/plus.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { AUTHORED } from './authored-queries.js'
import styles from './editor/editor.module.css'
import type { Locale } from '../../lib/contract.js'

/** Begins a course: its name and its language, everything else in the editor. */
export function NewCourse() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button tone="primary" onClick={() => setOpen(true)}>
        <Icon draw={plusIcon} />
        {t('editor.newCourse')}
      </Button>
      {isOpen && <NewCourseDialog onClose={() => setOpen(false)} />}
    </>
  )
}

function NewCourseDialog({ onClose }: { onClose: () => void }) {
  const { route } = useLocation()
  const [title, setTitle] = useState('')
  const [language, setLanguage] = useState<Locale>('tr')
  const idempotencyKey = useRef(crypto.randomUUID())
  const creation = useMutation({
    run: (body: { title: string; language: Locale }) =>
      call('POST authoring/courses', { body, idempotencyKey: idempotencyKey.current }),
    onDone: ({ data }) => {
      cache.invalidate(AUTHORED)
      route(`/app/manage/courses/${data.id}`)
    },
  })
  return (
    <Dialog title={t('editor.newCourse')} onClose={onClose}>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (title.trim()) creation.start({ title: title.trim(), language })
        }}
      >
        <TextField
          label={t('editor.title')}
          value={title}
          maxLength={160}
          autofocus
          onValue={(value) => {
            setTitle(value)
            idempotencyKey.current = crypto.randomUUID()
          }}
        />
        <Segmented
          legend={t('editor.language')}
          value={language}
          options={[
            { value: 'tr', label: 'Türkçe' },
            { value: 'en', label: 'English' },
          ]}
          onValue={setLanguage}
        />
        <ProblemNote error={creation.error} />
        <DialogDeeds>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" tone="primary" busy={creation.isPending} disabled={!title.trim()}>
            {t('editor.begin')}
          </Button>
        </DialogDeeds>
      </form>
    </Dialog>
  )
}
