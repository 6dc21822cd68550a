import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Api } from '../../base/api.js'
import type { CourseCard } from './api-types.js'

export interface CourseFilter {
  q: string
  category: string
  level: string
}

interface PageMeta {
  next: string | null
  total: number
}

export interface FeedEvents {
  /** What must stand when the first courses are shown, so that they need not move. */
  beside: () => Promise<unknown>
  onError: (error: unknown) => void
}

const ALL: CourseFilter = { q: '', category: '', level: '' }

/** The courses that match a filter, page after page; a newer search overtakes an older one. */
export class CourseFeed implements ReactiveController {
  courses: CourseCard[] = []
  total = 0
  state: 'loading' | 'ready' | 'failed' = 'loading'
  isSearching = false
  filter = ALL
  pageSize = 12
  #next: string | null = null
  #abort?: AbortController
  readonly #host: ReactiveControllerHost
  readonly #api: () => Api
  readonly #events: FeedEvents

  constructor(host: ReactiveControllerHost, api: () => Api, events: FeedEvents) {
    this.#host = host
    this.#api = api
    this.#events = events
    host.addController(this)
  }

  get hasMore() {
    return this.#next !== null
  }

  get isFiltered() {
    return Object.values(this.filter).some(Boolean)
  }

  hostDisconnected() {
    this.#abort?.abort()
  }

  /** Shows the first page; courses on the screen stay until the new ones are there. */
  search(change: Partial<CourseFilter> = {}): Promise<void> {
    this.filter = { ...this.filter, ...change }
    return this.#fetch(null)
  }

  more(): Promise<void> {
    return this.#fetch(this.#next)
  }

  async #fetch(after: string | null) {
    this.#abort?.abort()
    const { signal } = (this.#abort = new AbortController())
    this.isSearching = true
    if (this.state === 'failed') this.state = 'loading'
    this.#host.requestUpdate()
    try {
      const query = given({ ...this.filter, limit: this.pageSize, after })
      const [{ data, meta }] = await Promise.all([
        this.#api().request<CourseCard[], PageMeta>(`courses?${query}`, { signal }),
        this.#events.beside(),
      ])
      this.courses = after ? [...this.courses, ...data] : data
      this.total = meta.total
      this.#next = meta.next
      this.state = 'ready'
    } catch (error) {
      if (signal.aborted) return
      this.state = 'failed'
      this.#events.onError(error)
    }
    this.isSearching = false
    this.#host.requestUpdate()
  }
}

function given(values: Record<string, string | number | null>): URLSearchParams {
  const set = Object.entries(values).filter(([, value]) => value)
  return new URLSearchParams(set.map(([name, value]) => [name, String(value)]))
}
