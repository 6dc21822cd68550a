import type { LitElement, ReactiveController } from 'lit'
import type { Menu } from './menus.js'
import type { PlayerModel } from './player-model.js'

/** Keys and clicks of the whole element, and where the focus goes when a menu opens or closes. */
export class InputController implements ReactiveController {
  readonly #host: LitElement
  readonly #model: PlayerModel
  #menu: Menu | null = null

  constructor(host: LitElement, model: PlayerModel) {
    this.#host = host
    this.#model = model
    host.addController(this)
    host.addEventListener('keydown', this.#onKey)
    host.addEventListener('pointerdown', this.#onPointer)
  }

  /** A menu that opens takes the focus to what is chosen; one that closes gives it back. */
  hostUpdated() {
    const { menu, parts } = this.#model
    if (menu === this.#menu || (menu && !parts.peek('around'))) return
    const selector = menu ? '.menu :checked' : `[data-menu=${this.#menu}]`
    this.#menu = menu
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }

  #onPointer = (event: Event) => {
    const isMenu = (one: EventTarget) => one instanceof Element && one.matches('.menu, [data-menu]')
    if (this.#model.menu && !event.composedPath().some(isMenu)) this.#model.toggleMenu(null)
  }

  #onKey = (event: KeyboardEvent) => {
    const model = this.#model
    const { playback, screen } = model
    if (event.key === 'Escape') return this.#escape(event)
    const stage = this.#host.renderRoot.querySelector('.stage')
    const command = playback.session && model.parts.peek('around')?.commandFor(event, stage)
    if (!command) return
    event.preventDefault()
    command({
      deck: playback.deck,
      toggleCaptions: () => playback.toggleCaptions(),
      toggleFullScreen: () => void screen?.toggle(),
      showHelp: () => model.setHelp(true),
    })
  }

  /** Closes the innermost thing; a dialog and real full screen are closed by the browser. */
  #escape(event: Event) {
    const { menu, screen } = this.#model
    if (menu) this.#model.toggleMenu(null)
    else if (screen?.screen === 'layer') void screen.leave()
    else return
    event.preventDefault()
  }
}
