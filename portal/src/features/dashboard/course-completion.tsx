import { formatPercent } from '../../lib/format-percent.js'
import { t } from '../../lib/messages.js'
import { Meter } from '../../ui/ruler/meter.js'
import styles from './dashboard.module.css'
import type { Dashboard } from './dashboard-queries.js'

/** Comparisons are rulers on one grid. */
export function CourseCompletion({ courses }: { courses: Dashboard['courses'] }) {
  if (!courses.length) return <p class={styles.none}>{t('dashboard.noCourses')}</p>
  return (
    <ul>
      {courses.map(({ id, title, enrolled, completed }) => (
        <li key={id} class={styles.course}>
          <span>{title}</span>
          <Meter share={completed / enrolled} />
          <span class="num">
            {t('dashboard.completed', {
              share: formatPercent(completed / enrolled),
              count: enrolled,
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
