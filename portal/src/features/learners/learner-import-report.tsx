import { t } from '../../lib/messages.js'
import styles from './learners.module.css'
import type { ImportedLearner } from '../../lib/contract.js'

const REASONS = {
  member_unknown: () => t('learners.unknown'),
  member_inactive: () => t('learners.inactive'),
  email_twice: () => t('learners.twice'),
}

/** How many rows are good, and each that is not. */
export function LearnerImportReport({ rows }: { rows: ImportedLearner[] }) {
  const count = (outcome: ImportedLearner['outcome']) =>
    rows.filter((row) => row.outcome === outcome).length
  const refused = rows.filter((row) => row.outcome === 'refused')
  return (
    <div role="status">
      <p class="num">
        {t('learners.importSum', {
          enrolled: count('enrolled'),
          unchanged: count('unchanged'),
          refused: refused.length,
        })}
      </p>
      <ul class={`${styles.history} ${styles.found}`}>
        {refused.map(({ line, email, code }) => (
          <li key={line}>
            <span>{email || '—'}</span>
            <small class="muted">
              {t('learners.line', { line })} · {code && REASONS[code]()}
            </small>
          </li>
        ))}
      </ul>
    </div>
  )
}
