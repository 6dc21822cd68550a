import { html, nothing, svg } from 'lit'
import { seal, type SealDetail } from '../../base/seal.js'
import { t } from '../../base/i18n.js'
import type { Course, LessonRow } from './api-shapes.js'
import { spokenTail } from './spoken-tail.js'

/** More sectors than this cannot be told apart: then one stands for a module. */
const MOST_SECTORS = 24

export interface CourseSealInput {
  course: Course
  currentId?: string
  detail: SealDetail
  /** The last stroke is being drawn now. */
  isClosing?: boolean
}

/** The course's own engraving, inked as far as its lessons are done. */
export function courseSeal({ course, currentId, detail, isClosing = false }: CourseSealInput) {
  const rows = course.outline.flatMap((module) => module.lessons)
  const parts =
    rows.length > MOST_SECTORS
      ? course.outline.map(({ lessons }) => lessons)
      : rows.map((row) => [row])
  const now = parts.findIndex((part) => part.some(({ id }) => id === currentId))
  const done = rows.filter(({ state }) => state === 'completed').length
  const strokes = seal({ seed: course.coverSeed, lessons: parts.map(shareOf), now, detail })
  const last = strokes.findLastIndex(({ mark }) => mark === 'done')
  return html`<svg
    class="seal detail-${detail}"
    viewBox="0 0 100 100"
    role="img"
    aria-label=${t('player.lessonsDone', { done, total: rows.length, tail: spokenTail(done) })}
  >
    ${strokes.map(({ mark, d }, index) => {
      const closing = isClosing && index === last
      return svg`<path class="${mark} ${closing ? 'closing' : ''}" pathLength=${closing ? 1 : nothing} d=${d} />`
    })}
  </svg>`
}

function shareOf(rows: readonly LessonRow[]): number {
  const total = rows.reduce((sum, { state, share }) => sum + (state === 'completed' ? 1 : share), 0)
  return rows.length ? total / rows.length : 0
}
