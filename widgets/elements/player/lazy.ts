import type { CSSResult } from 'lit'
import { loadMessages, locale, type MessageSource } from '../../base/i18n.js'

/** Parts that few lessons need at once: fetched when they are first shown, drawn when they are there. */
const sources = {
  around: () => import('./around.js'),
  reading: () => import('./reading.js'),
  help: () => import('./help.js'),
  doors: async () => {
    const doors = await import('./doors.js')
    await doors.prepare()
    return doors
  },
  seal: () => import('./course-seal.js'),
  celebration: () => import('./celebration.js'),
}

/** Words of all these parts; the controls have theirs from the start. */
const messages: MessageSource = {
  tr: () => import('./lang-more.tr.js'),
  en: () => import('./lang-more.en.js'),
}

type Sources = typeof sources
type Part<K extends keyof Sources> = Awaited<ReturnType<Sources[K]>>

export type Around = Part<'around'>

export interface LazyHost {
  changed: () => void
  /** Some parts bring styles of their own. */
  adopt: (styles: CSSResult) => void
}

export class LazyParts {
  readonly #host: LazyHost
  readonly #parts: { [K in keyof Sources]?: Part<K> } = {}
  readonly #asked = new Set<keyof Sources>()

  constructor(host: LazyHost) {
    this.#host = host
  }

  /** The part when it is there; the first call sends for it. */
  get<K extends keyof Sources>(name: K): Part<K> | undefined {
    if (!this.#asked.has(name)) void this.#fetch(name)
    return this.#parts[name]
  }

  /** The part when it is there; never sends for it. */
  peek<K extends keyof Sources>(name: K): Part<K> | undefined {
    return this.#parts[name]
  }

  /** A part was sent for and is not there yet: what is drawn now is not all. */
  get isWaiting(): boolean {
    return [...this.#asked].some((name) => !this.#parts[name])
  }

  async #fetch<K extends keyof Sources>(name: K) {
    this.#asked.add(name)
    try {
      const words = loadMessages(messages, locale())
      const [part] = await Promise.all([sources[name]() as Promise<object>, words])
      if ('styles' in part) this.#host.adopt(part.styles as CSSResult)
      this.#parts[name] = part as never
    } catch {
      // The next drawing asks again: the network may be back.
      this.#asked.delete(name)
      return
    }
    this.#host.changed()
  }
}
