const IDLE_AFTER_MS = 3000
const AWAKE_EVENTS = ['pointermove', 'pointerdown', 'keydown', 'focusin']

/** `layer` covers the page where a browser keeps full screen for videos alone (iPhone). */
export type Screen = 'inline' | 'full' | 'layer'

export interface ScreenHost {
  changed: () => void
  /** Controls may go only while something plays. */
  isPlaying: () => boolean
}

/** Full screen, its stand-in, and the strip that hides while nobody moves. */
export class ScreenMode {
  screen: Screen = 'inline'
  isIdle = false
  readonly #host: ScreenHost
  #stage: HTMLElement | null = null
  #timer = 0

  constructor(host: ScreenHost) {
    this.#host = host
  }

  bind(stage: HTMLElement) {
    if (stage === this.#stage) return
    this.#stage = stage
    for (const type of AWAKE_EVENTS) stage.addEventListener(type, this.#wake)
    stage.addEventListener('fullscreenchange', this.#onChange)
  }

  release() {
    clearTimeout(this.#timer)
    if (this.screen === 'full') void document.exitFullscreen().catch(() => {})
    this.#stage = null
    this.#set('inline')
  }

  async toggle(): Promise<void> {
    if (this.screen !== 'inline') return this.leave()
    try {
      if (!this.#stage?.requestFullscreen) throw new Error('No full screen for elements')
      await this.#stage.requestFullscreen()
    } catch {
      this.#set('layer')
    }
  }

  async leave(): Promise<void> {
    if (this.screen === 'full') await document.exitFullscreen().catch(() => {})
    else this.#set('inline')
  }

  #onChange = () => {
    // Inside a shadow root the document only names the host.
    const root = this.#stage?.getRootNode() as Document | ShadowRoot | undefined
    this.#set(root?.fullscreenElement === this.#stage ? 'full' : 'inline')
  }

  #set(screen: Screen) {
    if (screen === this.screen) return
    this.screen = screen
    this.#wake()
    this.#host.changed()
  }

  #wake = () => {
    clearTimeout(this.#timer)
    if (this.screen !== 'inline') this.#timer = window.setTimeout(this.#rest, IDLE_AFTER_MS)
    if (!this.isIdle) return
    this.isIdle = false
    this.#host.changed()
  }

  #rest = () => {
    if (!this.#host.isPlaying()) return
    this.isIdle = true
    this.#host.changed()
  }
}
