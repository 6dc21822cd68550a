import { Player } from '../elements/player/player.js'
import type { Settings } from '../base/settings.js'
import { fakeCourse, type FakeCourse } from './fake-course.js'
import { openPage, type FakePage } from './fake-page.js'
import { signIn } from './sign-in.js'

export interface OpenPlayer {
  page: FakePage
  course: FakeCourse
  player: Player
  root: ShadowRoot
  /** Waits until a selector is there and gives the first match. */
  find: <E extends HTMLElement>(selector: string) => Promise<E>
  /** Waits for it, then clicks it. */
  click: (selector: string) => Promise<void>
  /** Its words, once it is there. */
  text: (selector: string) => Promise<string>
  press: (key: string, on?: Element) => void
  close: () => void
}

interface Options {
  attributes?: Record<string, string>
  isGuest?: boolean
  settings?: Partial<Settings>
  /** Changes what the server holds before the player asks. */
  prepare?: (course: FakeCourse, page: FakePage) => void
}

/** A page with one player on it, and a member who is signed in. */
export async function openPlayer(options: Options = {}): Promise<OpenPlayer> {
  if (!customElements.get('belgenet-player')) customElements.define('belgenet-player', Player)
  localStorage.clear()
  const page = openPage(options.settings)
  const course = fakeCourse(page)
  options.prepare?.(course, page)
  if (!options.isGuest) await signIn()
  const player = document.createElement('belgenet-player') as Player
  for (const [name, value] of Object.entries(options.attributes ?? { course: 'kabuk' })) {
    player.setAttribute(name, value)
  }
  document.body.append(player)
  await player.updateComplete
  const root = player.renderRoot as ShadowRoot
  return {
    ...{ page, course, player, root },
    find: (selector) => findIn(root, selector),
    click: async (selector) => {
      const element = await findIn(root, selector)
      element.click()
    },
    text: async (selector) => {
      const { textContent } = await findIn(root, selector)
      return textContent?.trim() ?? ''
    },
    press: (key, on = player) =>
      void on.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true })
      ),
    close: () => {
      player.remove()
      page.leave()
    },
  }
}

async function findIn<E extends HTMLElement>(root: ShadowRoot, selector: string): Promise<E> {
  for (;;) {
    const found = root.querySelector<E>(selector)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
