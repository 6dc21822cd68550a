import { html, nothing } from 'lit'
import { duration } from '../../base/duration.js'
import { t } from '../../base/i18n.js'
import { coursePicture } from './course-picture.js'
import { inkBar } from './ink-bar.js'
import type { CourseCard } from './api-types.js'

export function courseCard(course: CourseCard, open: (course: CourseCard) => void) {
  const { title, enrollment } = course
  return html`<li>
    <div class="cover">${coursePicture(course)}</div>
    <div class="words">
      <h3>
        <button type="button" class="title" @click=${() => open(course)}>${title}</button>
      </h3>
      <p class="meta">${meta(course)}</p>
      <div class="action">
        ${
          enrollment
            ? progress(enrollment.share)
            : html`<span class="price">${t('catalog.free')}</span>`
        }
        <button
          type="button"
          class="button ${enrollment ? 'primary' : ''}"
          part="button"
          @click=${() => open(course)}
        >
          <span>
            ${enrollment ? t('catalog.continue') : t('catalog.look')}<span class="sr"
              >: ${title}</span
            >
          </span>
        </button>
      </div>
    </div>
  </li>`
}

function meta({ lessonCount, durationMs, level }: CourseCard): string {
  const lessons = t('catalog.lessons', { count: lessonCount })
  const parts = [lessons, durationMs ? duration(durationMs) : '', t(`catalog.level.${level}`)]
  return parts.filter(Boolean).join(' · ')
}

function progress(share: number) {
  return html`<span class="progress">
    ${share ? inkBar(share) : nothing}
    <span class="small"> ${share ? t('catalog.done', { share }) : t('catalog.enrolled')} </span>
  </span>`
}
