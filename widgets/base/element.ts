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
 *
 * @cssprop --belgenet-accent - Fill of what is done and of the one primary action.
 * @cssprop --belgenet-paper - Ground of the element; the text colour needs 4.5 : 1 on it.
 * @cssprop --belgenet-text - All words.
 * @cssprop --belgenet-font - Font family of the text; the page's own by default.
 * @cssprop --belgenet-font-head - Font family of headings.
 * @cssprop --belgenet-weight-head - Weight of headings, 700 by default.
 * @cssprop --belgenet-radius - Corner radius, 6px by default.
 * @cssprop --belgenet-border - Border width, 1px by default.
 * @cssprop --belgenet-border-color - Colour of frames.
 * @cssprop --belgenet-space - Distance between parts, 16px by default.
 * @cssprop --belgenet-mark - Colour of what is now, such as the playhead.
 * @cssprop --belgenet-scheme - light (the default), dark or light dark.
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
    void reportFailure(problem, { element: this, tenant: this.session.connection.tenant })
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
