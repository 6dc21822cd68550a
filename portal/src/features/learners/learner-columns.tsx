import { formatMoment } from '../../lib/format-moment.js'
import { t } from '../../lib/messages.js'
import { Ruler } from '../../ui/ruler/ruler.js'
import { doneOf } from '../enrollment/done-of.js'
import { MemberCell } from '../members/member-cell.js'
import { EnrollmentState } from './enrollment-state.js'
import styles from './learners.module.css'
import type { LearnerRow } from '../../lib/contract.js'
import type { Column } from '../../ui/ledger/column.js'

export function learnerColumns(hrefOf: (id: string) => string): Column<LearnerRow>[] {
  return [
    {
      id: 'name',
      header: t('member.name'),
      sort: 'name',
      place: 'lead',
      cell: ({ id, member }) => <MemberCell member={member} href={hrefOf(id)} />,
    },
    {
      id: 'progress',
      header: t('learners.progress'),
      place: 'second',
      cell: (row) => <Progress row={row} />,
    },
    {
      id: 'state',
      header: t('learners.state'),
      place: 'end',
      cell: ({ state }) => <EnrollmentState state={state} />,
    },
    {
      id: 'source',
      header: t('learners.source'),
      place: 'wideOnly',
      cell: ({ source }) => <span class="muted">{t(`enrollmentSource.${source}`)}</span>,
    },
    {
      id: 'lastActivityAt',
      header: t('learners.lastActivity'),
      sort: 'lastActivityAt',
      descendsFirst: true,
      place: 'wideOnly',
      cell: ({ lastActivityAt }) => (
        <time class="faint" dateTime={lastActivityAt}>
          {formatMoment(lastActivityAt)}
        </time>
      ),
    },
  ]
}

function Progress({ row }: { row: LearnerRow }) {
  return (
    <span class={styles.progress}>
      <Ruler pieces={[row.share]} />
      <small class="muted num">{doneOf(row.lessonsCompleted, row.lessonCount)}</small>
    </span>
  )
}
