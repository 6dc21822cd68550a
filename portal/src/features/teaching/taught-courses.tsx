import { formatPercent } from '../../lib/format-percent.js'
import { t } from '../../lib/messages.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { Meter } from '../../ui/ruler/meter.js'
import { TaughtState } from './taught-state.js'
import styles from './teaching.module.css'
import type { TaughtCourse } from './teaching-query.js'

/** My courses: where each stands, how many take it and how many have finished. */
export function TaughtCourses({ courses }: { courses: TaughtCourse[] }) {
  return (
    <ul>
      {courses.map((course) => {
        const { id, title, enrolled, completed } = course
        const share = enrolled ? completed / enrolled : 0
        return (
          <li key={id} class={styles.course}>
            <h3>
              <a href={`/app/manage/courses?open=${id}`}>{title}</a>
            </h3>
            <TaughtState course={course} />
            <span class={styles.share}>
              <Meter share={share} />
              <span class="small muted num">
                {enrolled
                  ? t('dashboard.completed', { share: formatPercent(share), count: enrolled })
                  : t('teaching.none')}
              </span>
            </span>
            <LinkButton
              size="small"
              href={`/app/manage/courses/${id}/learners`}
              aria-label={t('teaching.learnersOf', { title })}
            >
              {t('teaching.learners')}
            </LinkButton>
          </li>
        )
      })}
    </ul>
  )
}
