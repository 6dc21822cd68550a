import type { Segment } from '#playback/shared/watched_segments'

const STORE = 'beats'
const KEEP_MS = 30 * 24 * 3600 * 1000

/**
 * What one playback session has watched and the server has not confirmed. Any script of the page
 * can read it, so it names no person: `owner` is a mark that only tells members apart.
 */
export interface OutboxRow {
  sessionId: string
  owner: string
  seq: number
  positionMs: number
  ranges: Segment[]
  /** Epoch milliseconds of the last write. */
  at: number
}

/**
 * Rows that outlive the tab, one a playback session, overwritten while it plays. Storage may be
 * blocked or full: then nothing is kept and nothing fails, the beats alone carry the progress.
 */
export class Outbox {
  readonly #name: string | null
  #opened: Promise<IDBDatabase> | undefined

  /** `null` for a session that leaves nothing on the device. */
  constructor(name: string | null = 'belgenet-outbox') {
    this.#name = name
  }

  put(row: OutboxRow): Promise<unknown> {
    // Relaxed: a row a second must not wait for the disk; a killed browser still keeps it.
    return this.#run('readwrite', (store) => store.put(row))
  }

  /** Forgets a row that was confirmed, unless a later one was written meanwhile. */
  async settle({ sessionId, seq }: Pick<OutboxRow, 'sessionId' | 'seq'>): Promise<void> {
    await this.#run('readwrite', (store) => {
      const found = store.get(sessionId)
      found.onsuccess = () => {
        if (found.result && found.result.seq <= seq) store.delete(sessionId)
      }
      return found
    })
  }

  /** Rows of one member; rows of others wait for their own sign-in. */
  async rowsOf(owner: string): Promise<OutboxRow[]> {
    const rows = await this.#run<OutboxRow[]>('readonly', (store) => store.getAll())
    return (rows ?? []).filter((row) => row.owner === owner)
  }

  /** At sign-out: nothing of the member stays on the device. */
  async clear(owner: string): Promise<void> {
    for (const row of await this.rowsOf(owner)) await this.settle(row)
  }

  async forgetOld(now = Date.now()): Promise<void> {
    const rows = await this.#run<OutboxRow[]>('readonly', (store) => store.getAll())
    for (const row of rows ?? []) if (row.at < now - KEEP_MS) await this.settle(row)
  }

  async #run<T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<T>
  ): Promise<T | undefined> {
    if (this.#name === null) return undefined
    try {
      const database = await (this.#opened ??= open(this.#name))
      const transaction = database.transaction(STORE, mode, { durability: 'relaxed' })
      const request = work(transaction.objectStore(STORE))
      await done(transaction)
      return request.result
    } catch {
      this.#opened = undefined
      return undefined
    }
  }
}

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: 'sessionId' })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}
