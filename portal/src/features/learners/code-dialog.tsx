import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { DialogDeeds } from '../../ui/dialog/dialog-deeds.js'
import { Dialog } from '../../ui/dialog/dialog.js'
import { TextField } from '../../ui/field/text-field.js'
import { useForm } from '../../ui/form/use-form.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { learnersOf } from './learner-queries.js'
import styles from './learners.module.css'

const EMPTY = { code: '', seats: '', validUntil: '', note: '' }

/** A new code: everything may be left open. */
export function CodeDialog({ courseId, onClose }: { courseId: string; onClose: () => void }) {
  const form = useForm({
    stored: EMPTY,
    check: ({ seats }) => (/^\d*$/.test(seats) ? {} : { seats: t('codes.seatsWrong') }),
    save: (values, idempotencyKey) =>
      call('POST courses/:id/enrollment_codes', {
        params: { id: courseId },
        body: bodyOf(values),
        idempotencyKey,
      }),
    onSaved: () => {
      cache.invalidate(learnersOf(courseId))
      onClose()
    },
  })
  const optional = t('field.optional')
  return (
    <Dialog title={t('codes.make')} onClose={onClose}>
      <form class={styles.form} noValidate onSubmit={form.submit}>
        <ProblemNote error={form.problem} />
        <TextField
          label={t('codes.code')}
          hint={t('codes.codeHint')}
          optional={optional}
          maxLength={40}
          {...form.field('code')}
        />
        <TextField
          label={t('codes.seats')}
          hint={t('codes.seatsHint')}
          optional={optional}
          inputMode="numeric"
          {...form.field('seats')}
        />
        <TextField
          label={t('codes.validUntil')}
          optional={optional}
          type="date"
          {...form.field('validUntil')}
        />
        <TextField
          label={t('codes.note')}
          hint={t('codes.noteHint')}
          optional={optional}
          maxLength={120}
          {...form.field('note')}
        />
        <DialogDeeds>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" tone="primary" busy={form.state === 'saving'}>
            {t('codes.make')}
          </Button>
        </DialogDeeds>
      </form>
    </Dialog>
  )
}

function bodyOf({ code, seats, validUntil, note }: typeof EMPTY) {
  return {
    code: code.trim() || undefined,
    seats: seats ? Number(seats) : undefined,
    // The whole last day is still good.
    validUntil: validUntil ? new Date(`${validUntil}T23:59:59.999`).toISOString() : undefined,
    note: note.trim() || undefined,
  }
}
