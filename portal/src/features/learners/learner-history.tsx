import { formatMoment } from '../../lib/format-moment.js'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { enrollmentStateName } from './enrollment-state.js'
import { historyQuery } from './learner-queries.js'
import styles from './learners.module.css'
import type { EnrollmentChange } from '../../lib/contract.js'

/** Reasons that the product wrote itself, and how they are said. */
const KNOWN: Record<string, () => string> = {
  'free': () => t('enrollmentReason.free'),
  'admin': () => t('enrollmentReason.admin'),
  'csv': () => t('enrollmentReason.csv'),
  'restored': () => t('enrollmentReason.restored'),
  'all lessons completed': () => t('enrollmentReason.all'),
}

export function LearnerHistory(props: { courseId: string; enrollmentId: string }) {
  const history = useQuery(historyQuery(props.courseId, props.enrollmentId))
  if (history.isPending) return <Placeholder lines={3} />
  if (!history.data) {
    return (
      <ProblemNote
        title={t('learners.historyBroken')}
        error={history.error}
        onRetry={history.retry}
      />
    )
  }
  return (
    <section aria-label={t('learners.history')}>
      <ol class={styles.history}>
        {history.data.map((change) => (
          <li key={change.id}>
            <span>
              {enrollmentStateName(change.toState)} · {reasonOf(change)}
            </span>
            <small class="muted">
              <time dateTime={change.changedAt}>{formatMoment(change.changedAt)}</time>
              {change.actorName && ` · ${change.actorName}`}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}

function reasonOf({ reason }: EnrollmentChange): string {
  return KNOWN[reason]?.() ?? reason
}
