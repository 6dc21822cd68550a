import { Problem } from '#widgets/base/problem'
import { t } from '../../lib/messages.js'
import { problemText } from '../../lib/problem-text.js'
import { Button } from '../button/button.js'
import { Note } from './note.js'
import styles from './note.module.css'

interface ProblemNoteProps {
  error: unknown
  /** What could not be done, in a few words. */
  title?: string
  onRetry?: () => void
}

/** What happened, what to do, and the reference that support can look up; nothing without an error. */
export function ProblemNote({ error, title, onRetry }: ProblemNoteProps) {
  if (!error) return null
  const reference = error instanceof Problem ? error.requestId : ''
  return (
    <Note tone="bad" title={title} isAlert>
      <p>{problemText(error)}</p>
      {(onRetry || reference) && (
        <div class={styles.deeds}>
          {onRetry && (
            <Button size="small" onClick={onRetry}>
              {t('problem.retry')}
            </Button>
          )}
          {reference && (
            <span class="small faint">
              {t('problem.reference')} <span class="mono">{reference.slice(0, 8)}</span>
            </span>
          )}
        </div>
      )}
    </Note>
  )
}
