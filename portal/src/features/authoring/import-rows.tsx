import { t, type MessageKey } from '../../lib/messages.js'
import { Status, type StatusTone } from '../../ui/status/status.js'
import styles from './import-page.module.css'
import type { ImportRow } from '../../lib/contract.js'

type ShownRow = Pick<ImportRow, 'path' | 'status' | 'message' | 'line'>

const looks = {
  ok: ['ok', 'import.ok'],
  warning: ['warn', 'import.warning'],
  error: ['bad', 'import.error'],
} as const satisfies Record<ImportRow['status'], [StatusTone, MessageKey]>

/** One line for each file of the archive. */
export function ImportRows({ rows }: { rows: ShownRow[] }) {
  return (
    <ul class={styles.rows}>
      {rows.map(({ path, status, message, line }, index) => (
        <li key={index} class={styles.row}>
          <Status tone={looks[status][0]}>{t(looks[status][1])}</Status>
          <span class={styles.path}>
            {path}
            {line !== null && <span class="faint"> {t('import.line', { line })}</span>}
          </span>
          <span class="muted">{message}</span>
        </li>
      ))}
    </ul>
  )
}
