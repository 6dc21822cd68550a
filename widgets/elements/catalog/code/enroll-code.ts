import { html, nothing, type PropertyValues } from 'lit'
import { WidgetElement } from '../../../base/element.js'
import { t } from '../../../base/i18n.js'
import { problemText } from '../../../base/problem-text.js'
import { styles as signInStyles } from '../../../base/sign-in/sign-in.styles.js'
import { uuid } from '../../../base/uuid.js'
import { codeStep } from './code-step.js'
import { styles } from './enroll-code.styles.js'
import { offerStep } from './offer-step.js'
import type { Problem } from '../../../base/problem.js'
import type { Enrollment, Offer } from '../api-types.js'

/**
 * Enrolling by code inside the catalog: the code, the sign-in where needed, the course it leads to.
 *
 * @tag belgenet-enroll-code
 * @attr {string} code - What the field says at first.
 * @fires belgenet-sign-in - Somebody signed in here.
 * @fires belgenet-enrolled - `{ courseId, enrollmentId }` after an enrollment.
 * @fires joined - The course's slug, to open it; does not leave the element around it.
 */
export class EnrollCode extends WidgetElement {
  static override styles = [WidgetElement.styles, signInStyles, styles]
  static override messages = {
    tr: () => import('./lang.tr.js'),
    en: () => import('./lang.en.js'),
  }
  static override properties = {
    code: {},
    step: { state: true },
    problem: { state: true },
    isBusy: { state: true },
  }

  declare code: string
  declare private step: 'code' | 'sign-in' | 'offer'
  declare private problem: string
  declare private isBusy: boolean
  #offer: Offer | null = null
  /** One key an intention: pressing again after a lost answer takes no second seat. */
  #intention = ''

  constructor() {
    super()
    this.code = ''
    this.step = 'code'
    this.problem = ''
    this.isBusy = false
  }

  override focus(options?: FocusOptions) {
    const target = this.renderRoot?.querySelector<HTMLElement>('input, h3[tabindex]')
    target?.focus(options)
    // A refused code is overwritten by what is typed next.
    if (target instanceof HTMLInputElement) target.select()
  }

  protected override updated(changed: PropertyValues) {
    const hasMoved = changed.has('step') && changed.get('step') !== undefined
    const isRefused = changed.has('problem') && this.problem && this.step === 'code'
    if (hasMoved || isRefused) this.focus()
  }

  override render() {
    const { code, problem, isBusy } = this
    const steps = {
      'code': () => codeStep({ code, problem, isBusy, submit: (typed) => this.#check(typed) }),
      'sign-in': () => this.#signIn(),
      'offer': () =>
        offerStep({
          title: this.#offer?.course.title ?? '',
          problem,
          isBusy,
          join: () => this.#join(),
          another: () => this.#ask(),
        }),
    }
    return html`<div class="steps">${steps[this.step]()}</div>`
  }

  #signIn() {
    return html`<p class="sent">${t('code.signIn', { code: this.code })}</p>
      <belgenet-sign-in
        titled
        data-key=${this.dataset.key ?? nothing}
        exportparts="button"
        @signed-in=${() => this.#onSignedIn()}
      ></belgenet-sign-in>`
  }

  #onSignedIn() {
    this.emit('belgenet-sign-in')
    this.step = 'code'
    void this.#check(this.code)
  }

  #check(typed: string) {
    this.code = typed.trim()
    if (!this.code) return this.#ask(t('code.missing'))
    return this.#work(async () => {
      const { session } = this.session.connection
      await session.restore()
      if (session.status !== 'member') {
        await import('../../../base/sign-in/start.js')
        this.step = 'sign-in'
        return
      }
      this.#offer = await this.api.get<Offer>(`enrollment_offers/${encodeURIComponent(this.code)}`)
      this.#intention = uuid()
      this.step = 'offer'
    })
  }

  #join() {
    return this.#work(async () => {
      const { code, course } = this.#offer as Offer
      const { id, courseId } = await this.api.post<Enrollment>(
        'enrollments',
        { code },
        { idempotencyKey: this.#intention }
      )
      this.emit('belgenet-enrolled', { courseId, enrollmentId: id })
      this.dispatchEvent(new CustomEvent('joined', { detail: course.slug }))
    })
  }

  async #work(work: () => Promise<void>) {
    if (this.isBusy) return
    this.isBusy = true
    this.problem = ''
    try {
      await work()
    } catch (error) {
      this.#explain(this.report(error))
    }
    this.isBusy = false
  }

  #explain(problem: Problem) {
    const { status, retryAfter } = problem
    const minutes = Math.ceil(retryAfter / 60)
    const text = status === 429 && minutes ? t('code.wait', { minutes }) : problemText(problem)
    // Without an answer the same request may be sent again from where it was.
    if (status) this.#ask(text)
    else this.problem = text
  }

  /** Back at the field, with what was wrong. */
  #ask(problem = '') {
    this.step = 'code'
    this.problem = problem
  }
}
