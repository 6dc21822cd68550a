import { html } from 'lit'
import { t } from '../../base/i18n.js'
import type { Course } from './api-shapes.js'
import { courseSeal } from './course-seal.js'

export { styles } from './celebration.styles.js'

/** The last lesson has just been confirmed: the seal closes. */
export function celebration(course: Course, close: () => void) {
  const n = course.outline.reduce((sum, { lessons }) => sum + lessons.length, 0)
  return html`<section class="celebration">
    ${courseSeal({ course, detail: 2, isClosing: true })}
    <h2 tabindex="-1">${t('player.courseDone')}</h2>
    <p class="muted">${t('player.courseDoneHint', { course: course.title, n })}</p>
    <button type="button" class="button" part="button" @click=${close}>
      ${t('player.courseDoneButton')}
    </button>
  </section>`
}
