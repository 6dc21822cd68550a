import { formatDuration } from '../../lib/format-duration.js'
import { Icon } from '../../ui/icon/icon.js'
import { lessonIcon } from './lesson-icon.js'
import styles from './outline-list.module.css'
import type { CourseModule } from '../../lib/contract.js'

/** What the course holds, lesson by lesson; nothing opens before enrollment. */
export function OutlineList({ outline }: { outline: CourseModule[] }) {
  return (
    <ol>
      {outline.map((module, at) => (
        <li key={module.id} class={styles.module}>
          <h3>
            <span class="num">{at + 1}.</span> {module.title}
          </h3>
          <ol>
            {module.lessons.map((lesson, place) => (
              <li key={lesson.id} class={styles.lesson}>
                <Icon draw={lessonIcon(lesson.kind)} />
                <span>
                  <span class="num faint">
                    {at + 1}.{place + 1}
                  </span>{' '}
                  {lesson.title}
                </span>
                {lesson.durationMs !== null && (
                  <span class="num faint small">{formatDuration(lesson.durationMs)}</span>
                )}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}
