import type { Nonce } from './nonce.js'

/**
 * What survives a reload: a refresh token that is worthless without the key beside it, which no
 * script can read. No name and no address: the storage belongs to the host page.
 */
export interface StoredSession {
  /** Tenant: API origin and publishable key. */
  id: string
  keys: CryptoKeyPair
  refreshToken: string
  /** The server's last DPoP nonce; saves a round trip while it is fresh. */
  nonce: Nonce | null
}

export interface TokenStore {
  load(id: string): Promise<StoredSession | undefined>
  save(session: StoredSession): Promise<void>
  remove(id: string): Promise<void>
}

export class MemoryTokenStore implements TokenStore {
  readonly #rows = new Map<string, StoredSession>()

  async load(id: string) {
    return this.#rows.get(id)
  }

  async save(session: StoredSession) {
    this.#rows.set(session.id, session)
  }

  async remove(id: string) {
    this.#rows.delete(id)
  }
}

const DATABASE = 'belgenet-session'
const STORE = 'sessions'

/** Sessions in the host origin's IndexedDB, one row a tenant. */
export class DeviceTokenStore implements TokenStore {
  #database?: Promise<IDBDatabase>

  load(id: string) {
    return this.#run<StoredSession | undefined>('readonly', (rows) => rows.get(id))
  }

  async save(session: StoredSession) {
    await this.#run('readwrite', (rows) => rows.put(session))
  }

  async remove(id: string) {
    await this.#run('readwrite', (rows) => rows.delete(id))
  }

  async #run<T>(mode: IDBTransactionMode, work: (rows: IDBObjectStore) => IDBRequest): Promise<T> {
    const database = await (this.#database ??= open())
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode)
      const request = work(transaction.objectStore(STORE))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onerror = transaction.onabort = () => reject(transaction.error)
    })
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
