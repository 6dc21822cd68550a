import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { Button } from '../../ui/button/button.js'
import { Section } from '../../ui/page/section.js'
import { ActivePlot } from './active-plot.js'
import { ActiveTable } from './active-table.js'
import styles from './chart.module.css'
import type { Learning } from './dashboard-queries.js'

/** Who learned each day, as a line and, for whoever wants the numbers, as a table. */
export function ActiveChart({ learning }: { learning: Learning }) {
  const [isTable, setTable] = useState(false)
  const isWeeks = learning.active.bucketDays > 1
  const aside = (
    <span class={styles.legend}>
      <span class={styles.now}>{t('dashboard.thisPeriod')}</span>
      <span class={styles.before}>{t('dashboard.lastPeriod')}</span>
      <Button tone="quiet" size="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
        {t('dashboard.table')}
      </Button>
    </span>
  )
  return (
    <Section title={t(isWeeks ? 'dashboard.weekly' : 'dashboard.daily')} aside={aside}>
      {isTable ? <ActiveTable learning={learning} /> : <ActivePlot learning={learning} />}
    </Section>
  )
}
