import { t } from '../../lib/messages.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { DialogDeeds } from '../../ui/dialog/dialog-deeds.js'
import { Dialog } from '../../ui/dialog/dialog.js'
import { TextArea } from '../../ui/field/text-area.js'
import { useForm } from '../../ui/form/use-form.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import styles from './learners.module.css'
import type { LearnerRow } from '../../lib/contract.js'

interface WithdrawalDialogProps {
  learner: LearnerRow
  onDone: () => void
  onClose: () => void
}

export function WithdrawalDialog({ learner, onDone, onClose }: WithdrawalDialogProps) {
  const { id, member } = learner
  const form = useForm({
    stored: { reason: '' },
    check: ({ reason }) => (reason.trim() ? {} : { reason: t('learners.reasonMissing') }),
    save: ({ reason }) =>
      call('PUT enrollments/:id/withdrawal', { params: { id }, body: { reason: reason.trim() } }),
    onSaved: onDone,
  })
  return (
    <Dialog title={t('learners.withdrawTitle', { name: member.name })} onClose={onClose}>
      <form class={styles.form} noValidate onSubmit={form.submit}>
        <p>{t('learners.withdrawText')}</p>
        <ProblemNote error={form.problem} />
        <TextArea label={t('learners.reason')} maxLength={500} {...form.field('reason')} />
        <DialogDeeds>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" tone="destroy" busy={form.state === 'saving'}>
            {t('learners.withdraw')}
          </Button>
        </DialogDeeds>
      </form>
    </Dialog>
  )
}
