import { html, nothing, type PropertyValues } from 'lit'
import { WidgetElement } from '../../../base/element.js'
import { trusted, type RenderedHtml } from '../../../base/html.js'
import { t } from '../../../base/i18n.js'
import { problemText } from '../../../base/problem-text.js'
import { settings } from '../../../base/settings.js'
import { coverStyles } from '../cover.styles.js'
import { CourseVisit } from './course-visit.js'
import { styles } from './course.styles.js'
import { createPlayer, openInPlayer } from './open-in-player.js'
import { outline } from './outline.js'
import { sideCard } from './side-card.js'
import type { Course as CourseDetail } from '../api-types.js'

/**
 * One course inside the catalog: what it teaches, the way in, and the player where the page has none.
 *
 * @tag belgenet-course
 * @attr {string} course - Id or slug.
 * @attr {boolean} begins - Goes on to the lesson without another press.
 * @fires belgenet-sign-in - Somebody signed in here.
 * @fires belgenet-enrolled - `{ courseId, enrollmentId }` after an enrollment.
 * @fires belgenet-open-course - `{ courseId, lessonId }`; preventDefault() keeps the player closed.
 */
export class Course extends WidgetElement {
  static override styles = [WidgetElement.styles, coverStyles, styles]
  static override messages = {
    tr: () => import('./lang.tr.js'),
    en: () => import('./lang.en.js'),
  }
  static override properties = { course: {}, begins: { type: Boolean } }

  declare course: string
  declare begins: boolean
  readonly #visit = new CourseVisit(
    () => this.requestUpdate(),
    () => this.session.connection,
    {
      onError: (error) => {
        this.#problem = problemText(this.report(error))
      },
      onEnrolled: ({ id, courseId }) => {
        this.emit('belgenet-enrolled', { courseId, enrollmentId: id })
      },
      onOpen: (course, lessonId) => this.#open(course, lessonId),
    }
  )
  #problem = ''
  #player?: HTMLElement
  #memberId?: string

  constructor() {
    super()
    this.course = ''
    this.begins = false
  }

  override focus(options?: FocusOptions) {
    this.renderRoot?.querySelector<HTMLElement>('h3')?.focus(options)
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('course') && this.course) void this.#look()
    const { member, status } = this.session
    const isAnother = status !== 'restoring' && member?.id !== this.#memberId
    if (isAnother && this.#visit.isQuiet) void this.#visit.reload()
    if (status !== 'restoring') this.#memberId = member?.id
  }

  override render() {
    const { course } = this.#visit
    if (this.#player) return this.#player
    if (!course) return this.#waiting()
    return html`<div class="course">
      <div class="head">
        <h3 tabindex="-1">${course.title}</h3>
        <p class="summary">${course.summary}</p>
      </div>
      <div class="about">
        ${
          course.descriptionHtml
            ? html`<div
                class="prose"
                .innerHTML=${trusted(course.descriptionHtml as RenderedHtml)}
              ></div>`
            : nothing
        }
        ${outline(course.outline)}
      </div>
      ${sideCard({
        course,
        signIn: this.#visit.isSigningIn ? this.#signIn() : null,
        isBusy: this.#visit.isBusy,
        problem: this.#problem,
        start: () => this.#start(),
      })}
    </div>`
  }

  #waiting() {
    if (!this.#problem) return html`<p class="waiting" aria-busy="true"><i></i><i></i><i></i></p>`
    return html`<div class="notice" role="alert">
      <p>${this.#problem}</p>
      <button type="button" class="button" part="button" @click=${() => this.#look()}>
        ${t('retry')}
      </button>
    </div>`
  }

  #signIn() {
    void import('../../../base/sign-in/start.js')
    return html`<belgenet-sign-in
      data-key=${this.dataset.key ?? nothing}
      exportparts="button"
      @signed-in=${() => this.#onSignedIn()}
    ></belgenet-sign-in>`
  }

  #onSignedIn() {
    this.emit('belgenet-sign-in')
    void this.#visit.signedIn()
  }

  async #look() {
    this.#problem = ''
    await this.#visit.look(this.course)
    if (this.begins && this.#visit.course) this.#start()
    await this.updateComplete
    this.focus({ preventScroll: true })
  }

  #start() {
    this.#problem = ''
    void this.#visit.start()
  }

  #open(course: CourseDetail, lessonId: string) {
    const isOurs = this.emit('belgenet-open-course', { courseId: course.id, lessonId })
    if (!isOurs || openInPlayer(course, lessonId, this.dataset.key)) return
    this.#player = createPlayer(course, lessonId, this.dataset.key)
    this.requestUpdate()
    settings()
      .load('belgenet-player')
      .catch((error) => void this.report(error))
  }
}
