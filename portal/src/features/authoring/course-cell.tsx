import { t } from '../../lib/messages.js'
import { Cover } from '../../ui/seal/cover.js'
import styles from './course-cell.module.css'
import type { AuthoredCourse } from '../../lib/contract.js'

export function CourseCell({ course, href }: { course: AuthoredCourse; href: string }) {
  return (
    <span class={styles.course}>
      <span class={styles.cover}>
        <Cover url={course.coverUrl} seed={course.coverSeed} />
      </span>
      <span class={styles.words}>
        <a href={href}>{course.title}</a>
        <small>{t('authoring.version', { version: course.version })}</small>
      </span>
    </span>
  )
}
