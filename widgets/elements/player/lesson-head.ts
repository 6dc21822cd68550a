import { html, nothing } from 'lit'
import { t } from '../../base/i18n.js'
import type { Lesson } from './api-shapes.js'
import { icons } from './icons.js'
import type { NumberedLesson } from './numbering.js'

export interface LessonHeadInput {
  lesson: Lesson
  previous: NumberedLesson | undefined
  next: NumberedLesson | undefined
  open: (lessonId: string) => void
}

export function lessonHead({ lesson, previous, next, open }: LessonHeadInput) {
  return html`<header class="head">
    <div>
      <p class="small muted">${lesson.moduleTitle}</p>
      <h2 tabindex="-1">${lesson.title}</h2>
    </div>
    <div class="ways">
      ${
        previous
          ? html`<button
              type="button"
              class="button"
              title=${previous.row.title}
              @click=${() => open(previous.row.id)}
            >
              ${icons.previous}<span class="sr">${t('player.previous')}</span>
              <span class="number">${previous.number}</span>
            </button>`
          : nothing
      }
      ${
        next
          ? html`<button
              type="button"
              class="button"
              title="${next.number} ${next.row.title}"
              @click=${() => open(next.row.id)}
            >
              ${t('player.next')}${icons.next}
            </button>`
          : nothing
      }
    </div>
  </header>`
}
