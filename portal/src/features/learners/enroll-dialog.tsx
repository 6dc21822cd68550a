import { useRef, useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { useQuery } from '../../lib/query/use-query.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { DialogDeeds } from '../../ui/dialog/dialog-deeds.js'
import { Dialog } from '../../ui/dialog/dialog.js'
import { CheckList } from '../../ui/field/check-list.js'
import { SearchField } from '../../ui/field/search-field.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { say } from '../../ui/toast/toasts.js'
import { membersQuery } from '../members/member-queries.js'
import { learnersOf } from './learner-queries.js'
import styles from './learners.module.css'

/** Finds members and enrolls the chosen ones; who is enrolled already stays as he is. */
export function EnrollDialog({ courseId, onClose }: { courseId: string; onClose: () => void }) {
  const [q, setSearch] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const idempotencyKey = useRef(crypto.randomUUID())
  const members = useQuery(membersQuery({ q, status: 'active,invited' }), { keepsLast: true })
  const enrolling = useMutation({
    run: () =>
      call('POST courses/:id/enrollments', {
        params: { id: courseId },
        body: { memberIds: chosen },
        idempotencyKey: idempotencyKey.current,
      }),
    onDone: ({ data }) => {
      const count = data.rows.filter(({ outcome }) => outcome === 'enrolled').length
      say(t('learners.enrolled', { count }))
      cache.invalidate(learnersOf(courseId))
      onClose()
    },
  })
  const options = (members.data?.data ?? []).map(({ id, name, email }) => ({
    value: id,
    label: name,
    hint: email,
  }))
  return (
    <Dialog title={t('learners.enroll')} onClose={onClose}>
      <div class={styles.form}>
        <SearchField
          label={t('members.search')}
          placeholder={t('members.searchHint')}
          value={q}
          onSearch={setSearch}
        />
        <ProblemNote error={enrolling.error ?? members.error} />
        <div class={styles.found}>
          <CheckList
            legend={t('learners.chosen', { count: chosen.length })}
            options={options}
            values={chosen}
            onValues={setChosen}
          />
        </div>
        <DialogDeeds>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            tone="primary"
            disabled={chosen.length === 0}
            busy={enrolling.isPending}
            onClick={() => enrolling.start()}
          >
            {t('learners.enrollCount', { count: chosen.length })}
          </Button>
        </DialogDeeds>
      </div>
    </Dialog>
  )
}
