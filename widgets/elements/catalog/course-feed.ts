import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { loadEngraver } from './course-picture.js'
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
  readonly #onError: (error: unknown) => void

  constructor(host: ReactiveControllerHost, api: () => Api, onError: (error: unknown) => void) {
    this.#host = host
    this.#api = api
    this.#onError = onError
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
        loadEngraver(),
      ])
      this.courses = after ? [...this.courses, ...data] : data
      this.total = meta.total
      this.#next = meta.next
      this.state = 'ready'
    } catch (error) {
      if (signal.aborted) return
      this.state = 'failed'
      this.#onError(error)
    }
    this.isSearching = false
    this.#host.requestUpdate()
  }
}

function given(values: Record<string, string | number | null>): URLSearchParams {
  const set = Object.entries(values).filter(([, value]) => value)
  return new URLSearchParams(set.map(([name, value]) => [name, String(value)]))
}
