import { html, nothing, type TemplateResult } from 'lit'
import { duration } from '../../../base/duration.js'
import { t } from '../../../base/i18n.js'
import { coursePicture } from '../course-picture.js'
import { inkBar } from '../ink-bar.js'
import type { Course } from '../api-types.js'

export interface SideCard {
  course: Course
  /** What stands where the start button was: the sign-in, or null for the button. */
  signIn: TemplateResult | null
  isBusy: boolean
  problem: string
  start: () => void
}

/** The facts of a course and the way in. */
export function sideCard({ course, signIn, isBusy, problem, start }: SideCard) {
  const { enrollment } = course
  return html`<div class="side">
    <div class="cover">${coursePicture(course)}</div>
    <dl>
      ${fact(t('course.lessons'), String(course.lessonCount))}
      ${course.durationMs ? fact(t('course.duration'), duration(course.durationMs)) : nothing}
      ${fact(t('catalog.level'), t(`catalog.level.${course.level}`))}
      ${fact(t('course.language'), languageName(course.language))}
      <dt class="total">${enrollment ? t('course.progress') : t('course.price')}</dt>
      <dd class="total">
        ${enrollment ? t('course.percent', { share: enrollment.share }) : t('catalog.free')}
      </dd>
    </dl>
    ${enrollment ? inkBar(enrollment.share) : nothing}
    ${
      signIn ??
      html`<button
        type="button"
        class="button primary"
        part="button"
        ?disabled=${isBusy}
        @click=${start}
      >
        ${enrollment ? t('catalog.continue') : t('course.start')}
      </button>`
    }
    <p class="problem" role="alert">${problem}</p>
    ${enrollment || signIn ? nothing : html`<p class="small muted">${t('course.start.hint')}</p>`}
  </div>`
}

function languageName(language: string): string {
  return ['tr', 'en'].includes(language) ? t(`course.language.${language}`) : language
}

function fact(name: string, value: string) {
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`
}
