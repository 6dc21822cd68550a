/** What is remembered of an upload, so that another visit can go on with it. */
export interface JournalEntry {
  /** What it is for on the screen, for instance `lesson_video:<lesson>` */
  place: string
  uploadId: string
  name: string
  size: number
  /** With name and size: whether the same file was chosen again */
  lastModified: number
}

const STORE = 'uploads'

/** Kept by the browser on this device; without its storage uploads work and are not remembered. */
export const uploadJournal = {
  find: (place: string) => read<JournalEntry>((store) => store.get(place)),
  keep: (entry: JournalEntry) => write((store) => store.put(entry)),
  forget: (place: string) => write((store) => store.delete(place)),
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('belgenet-uploads', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'place' })
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
}

async function read<Value>(
  ask: (store: IDBObjectStore) => IDBRequest<Value>
): Promise<Value | undefined> {
  try {
    return await run('readonly', ask)
  } catch {
    return undefined
  }
}

async function write(ask: (store: IDBObjectStore) => IDBRequest): Promise<void> {
  await run('readwrite', ask).catch(() => {})
}

async function run<Value>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Value>
): Promise<Value> {
  const database = await open()
  try {
    return await new Promise((resolve, reject) => {
      const request = ask(database.transaction(STORE, mode).objectStore(STORE))
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  } finally {
    database.close()
  }
}
