import { useState } from 'preact/hooks'
import { Problem } from '#widgets/base/problem'
import { useMutation } from '../../../lib/query/use-mutation.js'
import { Button } from '../../../ui/button/button.js'
import { DialogDeeds } from '../../../ui/dialog/dialog-deeds.js'
import { Dialog } from '../../../ui/dialog/dialog.js'
import { ProblemNote } from '../../../ui/note/problem-note.js'
import { t, type EditorKey } from './words.js'
import styles from './editor.module.css'
import type { WorkflowStep } from './workflow-deeds.js'

interface StepDialogProps {
  title: string
  step: WorkflowStep
  run: (body: string) => Promise<void>
  onDone: () => void
  onClose: () => void
}

const texts = {
  submit: 'editor.stepText.submit',
  withdraw: 'editor.stepText.withdraw',
  approve: 'editor.stepText.approve',
  reject: 'editor.stepText.reject',
  publish: 'editor.stepText.publish',
} as const satisfies Record<WorkflowStep, EditorKey>

const gaps: Record<string, EditorKey> = {
  no_text: 'editor.gap.text',
  no_film: 'editor.gap.film',
  no_files: 'editor.gap.files',
  no_lessons: 'editor.gap.lessons',
}

/** Says what a step means and takes the words that go with it; a rejection needs its reason. */
export function StepDialog({ title, step, run, onDone, onClose }: StepDialogProps) {
  const [body, setBody] = useState('')
  const deed = useMutation({ run, onDone })
  const hasWords = step !== 'withdraw' && step !== 'publish'
  const fields = deed.error instanceof Problem ? deed.error.fields : []
  return (
    <Dialog title={title} onClose={onClose}>
      <div class={styles.form}>
        <p>{t(texts[step])}</p>
        {hasWords && (
          <label class={styles.label}>
            {t(step === 'reject' ? 'editor.reason' : 'editor.note')}
            <textarea
              class={styles.note}
              value={body}
              maxLength={4000}
              onInput={(event) => setBody(event.currentTarget.value)}
            />
          </label>
        )}
        <ProblemNote error={deed.error} />
        {fields.length > 0 && (
          <ul class={styles.gaps}>
            {fields.map(({ pointer, code, detail }) => {
              const gap = gaps[code]
              return (
                <li key={pointer}>
                  {detail}
                  {gap && `: ${t(gap)}`}
                </li>
              )
            })}
          </ul>
        )}
        <DialogDeeds>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            tone={step === 'reject' ? 'destroy' : 'primary'}
            busy={deed.isPending}
            disabled={step === 'reject' && !body.trim()}
            onClick={() => deed.start(body.trim())}
          >
            {title}
          </Button>
        </DialogDeeds>
      </div>
    </Dialog>
  )
}
