import { html, nothing, svg } from 'lit'
import { duration } from '../../base/duration.js'
import { t } from '../../base/i18n.js'
import type { Course, LessonKind, LessonRow, LessonState, Module } from './api-shapes.js'
import { courseSummary } from './course-summary.js'
import { moreIcons } from './icons-more.js'
import { icons } from './icons.js'
import { spokenTail } from './spoken-tail.js'

const KINDS: Record<LessonKind, { face: unknown; spoken: string }> = {
  video: { face: icons.play, spoken: 'player.kindVideo' },
  text: { face: moreIcons.text, spoken: 'player.kindText' },
  file: { face: moreIcons.file, spoken: 'player.kindFile' },
  youtube: { face: icons.play, spoken: 'player.kindVideo' },
  hls: { face: icons.play, spoken: 'player.kindVideo' },
}
const STATES: Record<LessonState, string> = {
  none: '',
  started: 'player.stateStarted',
  completed: 'player.stateCompleted',
}

export interface OutlineInput {
  course: Course
  currentId: string | undefined
  /** The course's seal once its drawing has been loaded. */
  seal: unknown
  /** Only an enrolled member can go to a lesson. */
  open: ((lessonId: string) => void) | null
}

export function outlinePanel({ course, currentId, seal, open }: OutlineInput) {
  const rows = course.outline.flatMap((module) => module.lessons)
  const done = countDone(rows)
  const isWhole = done === rows.length
  const counts = { done, total: rows.length, tail: spokenTail(done) }
  return html`<div class="scroll">
    <div class="course">
      ${seal}
      <div>
        <h3 class="title">${course.title}</h3>
        <p class="small muted">
          ${open ? t(isWhole ? 'player.sealed' : 'player.lessonsDone', counts) : courseSummary(course)}
        </p>
      </div>
    </div>
    ${course.outline.map((module, at) => moduleRows(module, at + 1, currentId, open))}
  </div>`
}

function moduleRows(
  { title, lessons }: Module,
  number: number,
  currentId: string | undefined,
  open: OutlineInput['open']
) {
  return html`<section class="module">
    <h4>
      <span>${number}. ${title}</span
      >${open ? html`<span class="number muted">${countDone(lessons)}/${lessons.length}</span>` : nothing}
    </h4>
    <ul>
      ${lessons.map((row, index) => {
        const content = lessonRow(row, `${number}.${index + 1}`, row.id === currentId)
        const look = row.id === currentId ? 'lesson current' : 'lesson'
        return html`<li>
          ${
            open
              ? html`<button
                  type="button"
                  class=${look}
                  aria-current=${row.id === currentId ? 'true' : nothing}
                  @click=${() => open(row.id)}
                >
                  ${content}
                </button>`
              : html`<div class="lesson">${content}</div>`
          }
        </li>`
      })}
    </ul>
  </section>`
}

function lessonRow(row: LessonRow, number: string, isCurrent: boolean) {
  const { face, spoken } = KINDS[row.kind]
  const state = STATES[row.state]
  return html`${mark(row)}
    <span class="name">
      <span class="number muted">${number}</span> ${row.title}<span class="sr"
        >${t(spoken)}${state && t(state)}</span
      >
      ${isCurrent ? html`<small>${t('player.current')}</small>` : nothing}
    </span>
    <span class="length number muted"
      >${face}${row.durationMs ? duration(row.durationMs) : ''}</span
    >`
}

/** Hairline circle = offered, arc = begun, filled = done. */
function mark({ state, share }: LessonRow) {
  if (state === 'completed') {
    return html`<svg class="mark done" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7.5" />
      <path d="M4.6 8.3l2.3 2.3 4.6-4.9" />
    </svg>`
  }
  return html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.25" />
    ${state === 'started' ? svg`<path class="arc" d=${arc(share)} />` : nothing}
  </svg>`
}

/** A lesson that was begun shows at least a stroke, and never a closed ring. */
function arc(share: number): string {
  const angle = Math.min(0.97, Math.max(0.06, share)) * Math.PI * 2
  const x = (8 + 6.25 * Math.sin(angle)).toFixed(2)
  const y = (8 - 6.25 * Math.cos(angle)).toFixed(2)
  return `M8 1.75A6.25 6.25 0 ${angle > Math.PI ? 1 : 0} 1 ${x} ${y}`
}

function countDone(rows: readonly LessonRow[]): number {
  return rows.filter(({ state }) => state === 'completed').length
}
