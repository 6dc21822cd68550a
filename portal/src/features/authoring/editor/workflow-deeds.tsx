import { useState } from 'preact/hooks'
import { cache } from '../../../lib/query/cache.js'
import { call } from '../../../lib/session.js'
import { Button } from '../../../ui/button/button.js'
import { say } from '../../../ui/toast/toasts.js'
import { AUTHORED } from '../authored-queries.js'
import { StepDialog } from './step-dialog.js'
import { t, type EditorKey } from './words.js'
import styles from './editor.module.css'
import type { DraftCourse } from '../../../lib/contract.js'
import type { CourseDraft } from './course-draft.js'

export type WorkflowStep = 'submit' | 'withdraw' | 'approve' | 'reject' | 'publish'

const labels = {
  submit: 'editor.step.submit',
  withdraw: 'editor.step.withdraw',
  approve: 'editor.step.approve',
  reject: 'editor.step.reject',
  publish: 'editor.step.publish',
} as const satisfies Record<WorkflowStep, EditorKey>

/** The buttons for what may happen next; each asks before it is sent. */
export function WorkflowDeeds({ draft, course }: { draft: CourseDraft; course: DraftCourse }) {
  const [step, setStep] = useState<WorkflowStep | null>(null)
  const last = course.steps.at(-1)
  const done = async (taken: WorkflowStep) => {
    setStep(null)
    say(t('editor.stepDone', { step: t(labels[taken]) }))
    for (const key of [AUTHORED, ['courses'], ['categories'], ['reviews'], ['draft', draft.id]]) {
      cache.invalidate(key)
    }
    await draft.load()
  }
  return (
    <div class={styles.deeds}>
      {course.steps.map((one) => (
        <Button key={one} tone={one === last ? 'primary' : 'plain'} onClick={() => setStep(one)}>
          {t(labels[one])}
        </Button>
      ))}
      {step && (
        <StepDialog
          title={t(labels[step])}
          step={step}
          run={async (body) => {
            // What is still on its way belongs to what is sent.
            await draft.settled()
            await take(step, course.id, { body, ifMatch: draft.course.value?.revision ?? '' })
          }}
          onDone={() => void done(step)}
          onClose={() => setStep(null)}
        />
      )}
    </div>
  )
}

async function take(
  step: WorkflowStep,
  id: string,
  { body, ifMatch }: { body: string; ifMatch: string }
): Promise<void> {
  const params = { id }
  const words = body ? { body } : {}
  if (step === 'submit') {
    await call('POST authoring/courses/:id/review', { params, body: words, ifMatch })
  } else if (step === 'withdraw') {
    await call('DELETE authoring/courses/:id/review', { params })
  } else if (step === 'publish') {
    await call('POST courses/:id/publication', { params, body: {} })
  } else {
    const decision = step === 'approve' ? 'approved' : 'rejected'
    await call('PATCH authoring/courses/:id/review', {
      params,
      body: { decision, ...words },
      ifMatch,
    })
  }
}
