import { html, nothing, type PropertyValues } from 'lit'
import { WidgetElement } from '../element.js'
import { t } from '../i18n.js'
import { isNamed } from '../is-named.js'
import { problemText } from '../problem-text.js'
import { Problem } from '../problem.js'
import { codeStep } from './code-step.js'
import { emailStep } from './email-step.js'
import { nameStep } from './name-step.js'
import { portalOnly } from './portal-only.js'
import { styles } from './sign-in.styles.js'
import type { Challenge } from '../session-sources/device-session.js'

const CODE_LENGTH = 8

/**
 * Sign-in inside another element: e-mail, then the code from the mail, and once the name.
 *
 * @tag belgenet-sign-in
 * @fires signed-in - The member is known to the session; does not leave the element around it.
 */
export class SignIn extends WidgetElement {
  static override styles = [WidgetElement.styles, styles]
  static override messages = {
    tr: () => import('./lang.tr.js'),
    en: () => import('./lang.en.js'),
  }
  static override properties = {
    step: { state: true },
    problem: { state: true },
    isBusy: { state: true },
    titled: { type: Boolean },
    waitSeconds: { state: true },
  }

  /** Says what it is, where nothing around it does. */
  declare titled: boolean
  declare private step: 'email' | 'code' | 'name' | 'portal'
  declare private problem: string
  declare private isBusy: boolean
  declare private waitSeconds: number
  #email = ''
  #challenge?: Challenge
  #portalUrl = ''
  #clock?: ReturnType<typeof setInterval>

  constructor() {
    super()
    this.titled = false
    this.step = 'email'
    this.problem = ''
    this.isBusy = false
    this.waitSeconds = 0
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#clock)
  }

  override focus(options?: FocusOptions) {
    const target = this.renderRoot?.querySelector<HTMLElement>('input, a')
    target?.focus(options)
    // A refused value is overwritten by what is typed next.
    if (target instanceof HTMLInputElement) target.select()
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('step') || (changed.has('problem') && this.problem)) this.focus()
  }

  override render() {
    const { problem, isBusy } = this
    const form = { problem, isBusy }
    const steps = {
      email: () => emailStep({ ...form, email: this.#email, submit: (email) => this.#send(email) }),
      code: () =>
        codeStep({
          ...form,
          email: this.#email,
          length: CODE_LENGTH,
          waitSeconds: this.waitSeconds,
          submit: (code) => this.#confirm(code),
          resend: () => this.#send(this.#email),
          changeEmail: () => this.#show('email'),
        }),
      name: () => nameStep({ ...form, submit: (name) => this.#rename(name) }),
      portal: () => portalOnly(this.#portalUrl),
    }
    const title = html`<h3>${t('signIn.title')}</h3>`
    return html`${this.titled ? title : nothing}${steps[this.step]()}`
  }

  #send(email: string) {
    this.#email = email.trim()
    if (!/^\S+@\S+\.\S+$/.test(this.#email)) return this.#refuse(t('signIn.email.wrong'))
    return this.#work(async () => {
      this.#challenge = await this.#session.requestCode(this.#email)
      this.#countDown(Date.parse(this.#challenge.resendAt))
      this.#show('code')
    })
  }

  #confirm(typed: string) {
    const code = typed.replace(/\D/g, '')
    const challenge = this.#challenge
    if (code.length !== CODE_LENGTH || !challenge) return this.#refuse(t('signIn.code.wrong'))
    return this.#work(async () => {
      const member = await this.#session.confirmCode(challenge.id, code)
      if (isNamed(member)) this.#done()
      else this.#show('name')
    })
  }

  #rename(typed: string) {
    const name = typed.trim()
    if (!name) return this.#refuse(t('signIn.name.wrong'))
    return this.#work(async () => {
      await this.api.request('me', { method: 'PATCH', body: { name } })
      this.#session.renamed(name)
      this.#done()
    })
  }

  async #work(work: () => Promise<void>) {
    if (this.isBusy) return
    this.isBusy = true
    this.problem = ''
    try {
      await work()
    } catch (error) {
      await this.#explain(error)
    }
    this.isBusy = false
  }

  async #explain(error: unknown) {
    if (error instanceof Problem && error.code === 'E_PORTAL_ONLY') {
      const tenant = await this.api.get<{ portalUrl: string }>('tenant').catch(() => null)
      this.#portalUrl = tenant?.portalUrl ?? ''
      return this.#show('portal')
    }
    const problem = this.report(error)
    this.problem =
      problem.code === 'E_TOO_MANY_REQUESTS' && problem.retryAfter
        ? t('signIn.wait', { minutes: Math.ceil(problem.retryAfter / 60) })
        : problemText(problem)
  }

  #refuse(problem: string) {
    this.problem = problem
  }

  #show(step: SignIn['step']) {
    this.problem = ''
    this.step = step
  }

  /** Until the server would send another code. */
  #countDown(until: number) {
    clearInterval(this.#clock)
    const tick = () => {
      this.waitSeconds = Math.max(0, Math.ceil((until - Date.now()) / 1000))
      if (!this.waitSeconds) clearInterval(this.#clock)
    }
    this.#clock = setInterval(tick, 1000)
    tick()
  }

  #done() {
    this.dispatchEvent(new CustomEvent('signed-in'))
  }

  get #session() {
    return this.session.connection.session
  }
}
