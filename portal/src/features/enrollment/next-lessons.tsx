import { formatDuration } from '../../lib/format-duration.js'
import { Icon } from '../../ui/icon/icon.js'
import { lessonIcon } from '../catalog/lesson-icon.js'
import styles from './continue-watching.module.css'
import type { NumberedLesson } from '../catalog/flat-lessons.js'

const SHOWN = 3

export function NextLessons({ lessons, slug }: { lessons: NumberedLesson[]; slug: string }) {
  return (
    <ul class={styles.next}>
      {lessons.slice(0, SHOWN).map(({ id, number, title, kind, durationMs }) => (
        <li key={id}>
          <Icon draw={lessonIcon(kind)} />
          <a href={`/app/courses/${slug}?lesson=${id}`}>
            <span class="num">{number}</span> {title}
          </a>
          {durationMs !== null && <span class="num">{formatDuration(durationMs)}</span>}
        </li>
      ))}
    </ul>
  )
}
