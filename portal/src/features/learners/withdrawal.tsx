import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { say } from '../../ui/toast/toasts.js'
import { learnersOf } from './learner-queries.js'
import styles from './learners.module.css'
import { WithdrawalDialog } from './withdrawal-dialog.js'
import type { LearnerRow } from '../../lib/contract.js'

const LIVING = ['waitlisted', 'active', 'completed']

/** Ends somebody's part in the course, for a reason, or gives it back. */
export function Withdrawal({ courseId, learner }: { courseId: string; learner: LearnerRow }) {
  const { id, member, state } = learner
  const [isAsked, setAsked] = useState(false)
  const refresh = () => cache.invalidate(learnersOf(courseId))
  const restoring = useMutation({
    run: () => call('DELETE enrollments/:id/withdrawal', { params: { id } }),
    onDone: () => {
      say(t('learners.restored', { name: member.name }))
      refresh()
    },
  })
  const withdrawn = () => {
    setAsked(false)
    refresh()
    say(t('learners.withdrawn', { name: member.name }), { undo: () => restoring.start() })
  }
  return (
    <div class={styles.deeds}>
      <ProblemNote error={restoring.error} />
      {LIVING.includes(state) && (
        <Button tone="danger" size="small" onClick={() => setAsked(true)}>
          {t('learners.withdraw')}
        </Button>
      )}
      {state === 'withdrawn' && (
        <Button size="small" busy={restoring.isPending} onClick={() => restoring.start()}>
          {t('learners.restore')}
        </Button>
      )}
      {isAsked && (
        <WithdrawalDialog learner={learner} onDone={withdrawn} onClose={() => setAsked(false)} />
      )}
    </div>
  )
}
