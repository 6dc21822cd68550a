const NAME = 'belgenet-authoring'
const STORE = 'unsent'

export interface UnsentWords {
  source: string
  /** When they were typed, in milliseconds */
  at: number
}

/** What an author typed and the server does not have yet; it outlives a closed tab and a lost network. */
export const unsentWords = {
  async keep(lessonId: string, source: string): Promise<void> {
    await run('readwrite', (store) => store.put({ source, at: Date.now() }, lessonId))
  },

  async find(lessonId: string): Promise<UnsentWords | undefined> {
    return run<UnsentWords | undefined>('readonly', (store) => store.get(lessonId))
  },

  async forget(lessonId: string): Promise<void> {
    await run('readwrite', (store) => store.delete(lessonId))
  },
}

async function run<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest
): Promise<Result> {
  const db = await open()
  try {
    return await settle<Result>(ask(db.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    db.close()
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return settle(request)
}

function settle<Result>(request: IDBRequest): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Result)
    request.onerror = () => reject(request.error)
  })
}
