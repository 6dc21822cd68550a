import type { OutboxRow } from '../engine/outbox.js'

/** All that the device keeps of what was watched, whoever it belongs to. */
export function storedRows(name = 'belgenet-outbox'): Promise<OutboxRow[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const request = database.transaction('beats').objectStore('beats').getAll()
      request.onsuccess = () => {
        database.close()
        resolve(request.result)
      }
    }
  })
}
