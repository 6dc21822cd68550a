import { isWorthRetrying } from './is-worth-retrying.js'

export type QueryKey = readonly (string | number | boolean | null | undefined | object)[]

export interface Snapshot<Data> {
  data: Data | undefined
  error: unknown
  isFetching: boolean
  /** Milliseconds since the epoch; 0 before the first answer and after an invalidation. */
  updatedAt: number
}

interface Entry {
  snapshot: Snapshot<unknown>
  load?: () => Promise<unknown>
  pending?: Promise<unknown>
  listeners: Set<() => void>
  sweep?: ReturnType<typeof setTimeout>
}

const KEPT_UNSEEN_MS = 5 * 60_000
const RETRY_DELAYS_MS = [500, 2_000]
const EMPTY: Snapshot<unknown> = { data: undefined, error: null, isFetching: false, updatedAt: 0 }

/**
 * What the server answered, by key, shared by everything on the screen: one request for many
 * readers, an old answer shown while a newer one is fetched, and one place to say what is stale.
 */
export class QueryCache {
  readonly #entries = new Map<string, Entry>()

  read<Data>(key: QueryKey): Snapshot<Data> {
    return (this.#entries.get(JSON.stringify(key))?.snapshot ?? EMPTY) as Snapshot<Data>
  }

  /** Asks once however many wait; throws what the last try threw. */
  fetch<Data>(key: QueryKey, load: () => Promise<Data>): Promise<Data> {
    const entry = this.#entry(key)
    entry.load = load
    entry.pending ??= this.#run(entry).finally(() => (entry.pending = undefined))
    return entry.pending as Promise<Data>
  }

  set<Data>(key: QueryKey, update: (data: Data | undefined) => Data): void {
    const entry = this.#entry(key)
    const data = update(entry.snapshot.data as Data | undefined)
    this.#change(entry, { data, error: null, updatedAt: Date.now() })
  }

  /** Everything whose key begins so is stale; what is on the screen is fetched again at once. */
  invalidate(prefix: QueryKey = []): void {
    for (const entry of this.#matching(prefix)) {
      this.#change(entry, { updatedAt: 0 })
      if (!entry.listeners.size || !entry.load) continue
      entry.pending ??= this.#run(entry).finally(() => (entry.pending = undefined))
      entry.pending.catch(() => {})
    }
  }

  /** Forgets everything whose key begins so, for another person may sign in. */
  remove(prefix: QueryKey = []): void {
    for (const [name, entry] of this.#named(prefix)) {
      if (entry.listeners.size) this.#change(entry, EMPTY)
      else this.#entries.delete(name)
    }
  }

  subscribe(key: QueryKey, listener: () => void): () => void {
    const name = JSON.stringify(key)
    const entry = this.#entry(key)
    clearTimeout(entry.sweep)
    entry.listeners.add(listener)
    return () => {
      entry.listeners.delete(listener)
      if (!entry.listeners.size) {
        entry.sweep = setTimeout(() => this.#entries.delete(name), KEPT_UNSEEN_MS)
      }
    }
  }

  async #run(entry: Entry): Promise<unknown> {
    this.#change(entry, { isFetching: true })
    for (let attempt = 0; ; attempt++) {
      try {
        const data = await entry.load?.()
        this.#change(entry, { data, error: null, isFetching: false, updatedAt: Date.now() })
        return data
      } catch (error) {
        const delay = RETRY_DELAYS_MS[attempt]
        if (delay === undefined || !isWorthRetrying(error)) {
          this.#change(entry, { error, isFetching: false, updatedAt: Date.now() })
          throw error
        }
        await new Promise((resolve) => setTimeout(resolve, delay))
      }
    }
  }

  #change(entry: Entry, change: Partial<Snapshot<unknown>>) {
    entry.snapshot = { ...entry.snapshot, ...change }
    for (const listener of entry.listeners) listener()
  }

  #entry(key: QueryKey): Entry {
    const name = JSON.stringify(key)
    let entry = this.#entries.get(name)
    if (!entry) {
      entry = { snapshot: EMPTY, listeners: new Set() }
      this.#entries.set(name, entry)
    }
    return entry
  }

  #matching(prefix: QueryKey): Entry[] {
    return this.#named(prefix).map(([, entry]) => entry)
  }

  #named(prefix: QueryKey): [string, Entry][] {
    const opening = JSON.stringify(prefix).slice(0, -1)
    return [...this.#entries].filter(([name]) => {
      const after = name[opening.length]
      return name.startsWith(opening) && (prefix.length === 0 || after === ',' || after === ']')
    })
  }
}
