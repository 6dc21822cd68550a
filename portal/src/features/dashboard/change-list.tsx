import { formatMoment } from '../../lib/format-moment.js'
import { t } from '../../lib/messages.js'
import { changeWords } from './change-words.js'
import styles from './dashboard.module.css'
import type { Change } from './dashboard-queries.js'

/** Who changed what, the newest first. */
export function ChangeList({ changes }: { changes: Change[] }) {
  if (!changes.length) return <p class={styles.none}>{t('dashboard.noChanges')}</p>
  return (
    <ol>
      {changes.map((change) => (
        <li key={change.id} class={styles.change}>
          <time dateTime={change.at}>{formatMoment(change.at)}</time>
          <span>
            <b>{change.actor?.name ?? t('change.system')}</b> · {changeWords(change)}
          </span>
        </li>
      ))}
    </ol>
  )
}
