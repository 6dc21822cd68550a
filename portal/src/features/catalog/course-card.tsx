import { formatPercent } from '../../lib/format-percent.js'
import { t } from '../../lib/messages.js'
import { Ruler } from '../../ui/ruler/ruler.js'
import { Cover } from '../../ui/seal/cover.js'
import { Status } from '../../ui/status/status.js'
import { courseFacts } from './course-facts.js'
import styles from './course-card.module.css'
import type { CourseCard as Course } from '../../lib/contract.js'

/** A course in the catalog: what it is, or how far it is for who takes it. */
export function CourseCard({ course }: { course: Course }) {
  const { slug, title, summary, category, enrollment } = course
  return (
    <li class={styles.card}>
      <div class={styles.cover}>
        <Cover url={course.coverUrl} seed={course.coverSeed} />
      </div>
      <p class={styles.category}>{category?.name}</p>
      <h2 class={styles.title}>
        <a href={`/app/courses/${slug}`}>{title}</a>
      </h2>
      <p class={styles.summary}>{summary}</p>
      {enrollment ? (
        <div class={`${styles.facts} ${styles.mine} num`}>
          {enrollment.completed ? (
            <Status tone="ok">{t('course.completed')}</Status>
          ) : (
            <>
              <Ruler pieces={[enrollment.share]} />
              <span>{formatPercent(enrollment.share)}</span>
            </>
          )}
        </div>
      ) : (
        <p class={`${styles.facts} num`}>{courseFacts(course)}</p>
      )}
    </li>
  )
}
