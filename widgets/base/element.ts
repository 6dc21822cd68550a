import { LitElement, type CSSResultGroup } from 'lit'
import { tokens } from '../tokens.js'
import { base } from './base.styles.js'
import { reportFailure } from './failure.js'
import { loadMessages, type MessageSource } from './i18n.js'
import { Problem } from './problem.js'
import { SessionController } from './session-controller.js'
import { settings } from './settings.js'

const baseMessages: MessageSource = {
  tr: () => import('./lang.tr.js'),
  en: () => import('./lang.en.js'),
}

/**
 * What every BelgeNet element is: dressed by the host's tokens, rendered once its messages are
 * there, with the tenant's API and session at hand.
 */
export abstract class WidgetElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, base]
  /** The element's own messages; those of the base are always there. */
  static messages?: MessageSource

  protected readonly session = new SessionController(this)
  #messages?: Promise<unknown>

  override connectedCallback() {
    const { locale } = settings()
    const own = (this.constructor as typeof WidgetElement).messages
    this.#messages ??= Promise.all([
      loadMessages(baseMessages, locale),
      own && loadMessages(own, locale),
    ])
    this.lang = locale
    super.connectedCallback()
  }

  protected get api() {
    return this.session.api
  }

  /** False when a listener of the page took over by `preventDefault()`. */
  protected emit(type: string, detail?: unknown): boolean {
    const options = { detail, bubbles: true, composed: true, cancelable: true }
    return this.dispatchEvent(new CustomEvent(type, options))
  }

  /** Tells the page (`belgenet-error`) and, once, its developer in the console what went wrong. */
  protected report(error: unknown): Problem {
    const problem = error instanceof Problem ? error : new Problem(0, 'E_UNEXPECTED')
    if (problem !== error) console.error(error)
    this.emit('belgenet-error', { code: problem.code })
    void reportFailure(problem, this.session.connection.tenant)
    return problem
  }

  /** The content stands: the place that the embed snippet kept is given back. */
  protected markReady() {
    if (!this.hasAttribute('ready')) this.toggleAttribute('ready', true)
  }

  protected override async scheduleUpdate() {
    await this.#messages
    await super.scheduleUpdate()
  }
}
