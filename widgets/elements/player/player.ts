import { html, nothing, type PropertyValues } from 'lit'
import { WidgetElement } from '../../base/element.js'
import { isNamed } from '../../base/is-named.js'
import { controlStyles } from './controls.styles.js'
import { InputController } from './input-controller.js'
import type { MediaElement } from './media.js'
import { styles } from './player.styles.js'
import { PlayerModel } from './player-model.js'
import { mainScreen, sideScreen } from './screens.js'

/**
 * Plays the lessons of a course, remembers what was watched and goes on where the learner stopped.
 *
 * @tag belgenet-player
 * @attr {string} course - Id or slug of the course; without it the element waits for one from a catalog.
 * @attr {string} lesson - Id of the lesson to open; without it the learner's own place.
 * @attr {string} data-key - Publishable key of another tenant than the script tag's.
 * @attr {string} handoff-url - Where the page's server signs a hand-off token for its user.
 * @fires {CustomEvent<undefined>} belgenet-ready - The first content stands.
 * @fires {CustomEvent<undefined>} belgenet-sign-in - Somebody signed in inside the element.
 * @fires {CustomEvent<{ lessonId: string }>} belgenet-play - A video starts.
 * @fires {CustomEvent<{ lessonId: string; positionMs: number; share: number }>} belgenet-progress - About once a second while a video plays; share, 0 to 1, is what was watched.
 * @fires {CustomEvent<{ lessonId: string; courseId: string }>} belgenet-lesson-completed - Once a lesson.
 * @fires {CustomEvent<{ courseId: string }>} belgenet-course-completed - Once a course.
 * @fires {CustomEvent<{ code: string }>} belgenet-error - Something failed; the code is stable.
 * @csspart base - The frame around everything.
 * @csspart stage - Picture and controls of a video.
 * @csspart controls - The row of buttons.
 * @csspart play - The play button.
 * @csspart button - Buttons that lead on.
 */
export class Player extends WidgetElement {
  static override styles = [WidgetElement.styles, styles, controlStyles]
  static override messages = {
    tr: () => import('./lang.tr.js'),
    en: () => import('./lang.en.js'),
  }
  static override properties = { course: {}, lesson: {} }

  declare course: string
  declare lesson: string
  readonly #model: PlayerModel
  #opened = ''
  #isNamed = false
  #forget?: () => void

  constructor() {
    super()
    this.course = ''
    this.lesson = ''
    this.#model = new PlayerModel({
      api: () => this.api,
      owner: () => this.#owner,
      changed: () => this.requestUpdate(),
      emit: (type, detail) => void this.emit(type, detail),
      report: (error) => this.report(error),
      adopt: ({ styleSheet }) => styleSheet && this.shadowRoot?.adoptedStyleSheets.push(styleSheet),
    })
    new InputController(this, this.#model)
  }

  /** Starts or goes on; waits for the video when it is still on its way. */
  play(): Promise<void> {
    return this.#model.playback.deck.play()
  }

  pause(): void {
    this.#model.playback.deck.pause()
  }

  /** Goes to a point of the video, in milliseconds. */
  seek(ms: number): void {
    this.#model.playback.deck.seek(ms)
  }

  openLesson(lessonId: string): void {
    this.lesson = lessonId
  }

  override connectedCallback() {
    super.connectedCallback()
    window.addEventListener('online', this.#onOnline)
    this.#forget = this.session.connection.session.onSignOut(() => this.#signOut())
    this.requestUpdate()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    window.removeEventListener('online', this.#onOnline)
    this.#forget?.()
    this.#model.close()
    this.#opened = ''
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.get('course') && !changed.has('lesson')) this.lesson = ''
    const { status, member } = this.session
    const wanted = [status, member?.id, this.course, this.lesson].join(' ')
    const isSettled = status !== 'restoring' && this.isConnected && !this.#isNaming()
    if (!isSettled || wanted === this.#opened) return
    this.#opened = wanted
    const { course, lesson } = this
    if (member) this.#model.playback.greet()
    void this.#model.courses.open({ course, lesson, member: member?.id ?? '' })
  }

  override render() {
    const model = this.#model
    const actions = {
      open: this.#choose,
      signedIn: this.#onSignedIn,
      tenantKey: this.dataset.key,
    }
    return html`<div class="base player" part="base">
      <div class="main">${mainScreen(model, actions)}</div>
      ${sideScreen(model, actions)}
      ${model.hasHelp ? model.parts.get('help')?.help(() => model.setHelp(false)) : nothing}
      <p class="sr" role="status">${model.news.announcement}</p>
    </div>`
  }

  protected override updated() {
    const { courses, playback, screen, parts, peek } = this.#model
    const root = this.renderRoot
    const media = root.querySelector<MediaElement>('video, .frame')
    const stage = root.querySelector<HTMLElement>('.stage')
    const dialog = root.querySelector('dialog')
    if (media) playback.bind(media)
    if (stage) screen?.bind(stage)
    peek?.follow(root.querySelector('.seek'))
    if (dialog && !dialog.open) dialog.showModal()
    parts.peek('around')?.layChapters(root.querySelector('.chapters'), playback)
    parts.peek('around')?.followTranscript(root)
    const isWhole = courses.view.kind !== 'loading' && !parts.isWaiting
    if (isWhole && !this.hasAttribute('ready')) {
      this.markReady()
      this.emit('belgenet-ready')
    }
  }

  /** Who watches here. */
  get #owner(): string {
    const { tenant } = this.session.connection
    return `${tenant.api} ${tenant.key} ${this.session.member?.id}`
  }

  /** Signed in a moment ago and still asked for a name: the question stays. */
  #isNaming(): boolean {
    const isAsked = this.renderRoot.querySelector('belgenet-sign-in') !== null
    const { member } = this.session
    return isAsked && member !== null && !isNamed(member) && !this.#isNamed
  }

  #onSignedIn = () => {
    this.#isNamed = true
    this.emit('belgenet-sign-in')
    this.requestUpdate()
  }

  async #signOut() {
    await this.#model.playback.forget()
  }

  #choose = (lessonId: string) => {
    this.#model.choose()
    this.openLesson(lessonId)
    void this.#showTop()
  }

  /** Whoever chose a lesson far below finds it: the heading is read, the picture is in sight. */
  async #showTop() {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView()
  }

  #onOnline = () => this.#model.online()
}
