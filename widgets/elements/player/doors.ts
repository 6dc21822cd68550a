import { html, nothing } from 'lit'
import '../../base/sign-in/start.js'
import { SignIn } from '../../base/sign-in/sign-in.js'
import type { Api } from '../../base/api.js'
import { loadMessages, locale, t } from '../../base/i18n.js'
import type { Problem } from '../../base/problem.js'
import { problemText } from '../../base/problem-text.js'
import { uuid } from '../../base/uuid.js'
import type { Course } from './api-shapes.js'
import { courseCover } from './course-cover.js'
import { courseSummary } from './course-summary.js'

export { styles } from './doors.styles.js'

/** The form's words come with the door, so that it stands in its full height at once. */
export function prepare(): Promise<void> {
  return loadMessages(SignIn.messages, locale())
}

export interface GuestInput {
  course: Course | null
  tenantKey: string | undefined
  signedIn: () => void
}

/** Nobody is signed in: who the lesson is for and the way in. */
export function guest({ course, tenantKey, signedIn }: GuestInput) {
  return gate(
    course,
    html`${course ? html`<p class="small muted">${course.title}</p>` : nothing}
      <h2>${t('player.signIn')}</h2>
      <belgenet-sign-in
        data-key=${tenantKey ?? nothing}
        exportparts="button"
        @signed-in=${signedIn}
      ></belgenet-sign-in>`
  )
}

export interface OfferInput {
  course: Course | null
  busy: boolean
  problem: Problem | null
  accept: () => void
}

/** A member who is not enrolled yet: what it is, what it costs, one action. */
export function offer({ course, busy, problem, accept }: OfferInput) {
  if (!course) return message('player.offerLesson')
  return gate(
    course,
    html`<p class="small muted">${courseSummary(course)}</p>
      <h2>${course.title}</h2>
      <p>${course.summary}</p>
      <p class="small muted">${t('player.offerHint')}</p>
      <button type="button" class="button primary" part="button" ?disabled=${busy} @click=${accept}>
        ${t(busy ? 'player.enrolling' : 'player.offerButton')}
      </button>
      ${problem ? html`<p class="small" role="alert">${problemText(problem)}</p>` : nothing}`
  )
}

/** Stands where the video will: the course's cover, and on it what is to be done first. */
function gate(course: Course | null, content: unknown) {
  return html`<section class="gate">
    <div class="picture">${course ? courseCover(course) : nothing}</div>
    <div class="panel">${content}</div>
  </section>`
}

/** Safe to press twice: the server keeps one living enrollment a course. */
export async function enroll(api: Api, courseId: string): Promise<void> {
  await api.post('enrollments', { courseId }, { idempotencyKey: uuid() })
}

/** Nothing to do here yet: what is missing, and where to go. */
export function message(key: 'player.empty' | 'player.offerLesson') {
  return html`<div class="message">
    <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" /></svg>
    <div>
      <h2>${t(key)}</h2>
      <p class="muted">${t(`${key}Hint`)}</p>
    </div>
  </div>`
}
