import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { Segmented } from '../../ui/field/segmented.js'
import { checkIcon } from '../../ui/icons/check.js'
import { Note } from '../../ui/note/note.js'
import { ImportRows } from './import-rows.js'
import styles from './import-page.module.css'
import type { ImportReport as Report } from '../../lib/contract.js'

type Shown = 'all' | 'remarks'

/** What a try found or an import did, a row a file. */
export function ImportReport({ report }: { report: Report }) {
  const { course, rows, summary } = report
  const [shown, setShown] = useState<Shown>('all')
  const remarks = rows.filter((row) => row.status !== 'ok')
  return (
    <>
      <Note
        tone={summary.warnings ? 'warn' : 'ink'}
        draw={checkIcon}
        title={course ? t('import.done', { title: course.title }) : t('import.sound')}
        isAlert
      >
        <p class="num">{t('import.summary', { ...summary })}</p>
      </Note>
      <section aria-label={t('import.report')}>
        <div class={styles.head}>
          <h2>{t('import.report')}</h2>
          {remarks.length > 0 && (
            <Segmented
              legend={t('import.shown')}
              value={shown}
              options={[
                { value: 'all', label: t('import.all', { count: rows.length }) },
                { value: 'remarks', label: t('import.remarks', { count: remarks.length }) },
              ]}
              onValue={setShown}
            />
          )}
        </div>
        <ImportRows rows={shown === 'all' ? rows : remarks} />
      </section>
    </>
  )
}
