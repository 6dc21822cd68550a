import { t } from '../../lib/messages.js'
import { Meter } from '../../ui/ruler/meter.js'
import styles from './tenants.module.css'

interface UsageCellProps {
  used: number | undefined
  limit: number | null
  format: (value: number) => string
}

/** What is used of a limit as a ruler, the numbers below it; without a limit the number alone. */
export function UsageCell({ used, limit, format }: UsageCellProps) {
  if (used === undefined) return <span class="faint">—</span>
  return (
    <span class={styles.usage}>
      {limit !== null && <Meter share={used / Math.max(1, limit)} isLimit />}
      <span class="num">
        {format(used)}
        {limit === null ? (
          <span class="sr"> {t('tenants.noLimit')}</span>
        ) : (
          <span class="faint"> / {format(limit)}</span>
        )}
      </span>
    </span>
  )
}
