import { useRef, useState } from 'preact/hooks'
import { decodeText } from '../../lib/decode-text.js'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { DialogDeeds } from '../../ui/dialog/dialog-deeds.js'
import { Dialog } from '../../ui/dialog/dialog.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { DropZone } from '../../ui/upload/drop-zone.js'
import { say } from '../../ui/toast/toasts.js'
import { LearnerImportReport } from './learner-import-report.js'
import { learnersOf } from './learner-queries.js'
import styles from './learners.module.css'

interface Attempt {
  file: File
  dryRun: boolean
}

/** A file is tried first; what would happen is shown before it does. */
export function LearnerImportDialog(props: { courseId: string; onClose: () => void }) {
  const { courseId, onClose } = props
  const [file, setFile] = useState<File>()
  const key = useRef(crypto.randomUUID())
  const sending = useMutation({
    run: async ({ file: sent, dryRun }: Attempt) =>
      call('POST courses/:id/learner_imports', {
        params: { id: courseId },
        body: { text: decodeText(await sent.arrayBuffer()), dryRun },
        idempotencyKey: dryRun ? crypto.randomUUID() : key.current,
      }),
    onDone: ({ data }) => {
      if (data.isDryRun) return
      const count = data.rows.filter(({ outcome }) => outcome === 'enrolled').length
      say(t('learners.enrolled', { count }))
      cache.invalidate(learnersOf(courseId))
      onClose()
    },
  })
  const rows = sending.data?.data.rows ?? []
  const isReady = rows.some(({ outcome }) => outcome === 'enrolled')
  const choose = (chosen: File) => {
    setFile(chosen)
    key.current = crypto.randomUUID()
    sending.start({ file: chosen, dryRun: true })
  }
  return (
    <Dialog title={t('learners.import')} wide onClose={onClose}>
      <div class={styles.form}>
        <p>{t('learners.importText')}</p>
        <DropZone accept=".csv,text/csv" hint={t('learners.importFile')} onFile={choose} />
        <ProblemNote error={sending.error} />
        {rows.length > 0 && <LearnerImportReport rows={rows} />}
        <DialogDeeds>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            tone="primary"
            disabled={!isReady}
            busy={sending.isPending}
            onClick={() => file && sending.start({ file, dryRun: false })}
          >
            {t('learners.importDeed')}
          </Button>
        </DialogDeeds>
      </div>
    </Dialog>
  )
}
