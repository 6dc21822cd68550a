import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'

/** What a device keeps of a playback session that the server has not confirmed. */
export interface KeptRow {
  sessionId: string
  ranges: [startMs: number, endMs: number][]
}

const READY_MS = 30_000
const PLAYER = `document.querySelector('belgenet-player')`
const VIDEO = `${PLAYER}?.shadowRoot?.querySelector('video')`
const KEPT_ROWS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('belgenet-outbox', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('beats', { keyPath: 'sessionId' })
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const rows = opening.result.transaction('beats').objectStore('beats').getAll()
    rows.onsuccess = () => resolve(rows.result)
  }
})`

/**
 * A page with one `belgenet-player`, as a learner and a test see it. What runs in the page is text:
 * the server's types know no browser.
 */
export class PlayerPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Until the video can play. Asked again and again: a strict page forbids what waits inside it. */
  async ready(): Promise<void> {
    for (const end = Date.now() + READY_MS; Date.now() < end; await wait(50)) {
      if (await this.#page.evaluate(`(${VIDEO}?.readyState ?? 0) > 2`)) return
    }
    throw new Error('The video cannot play')
  }

  /** Plays on until the playhead is there. */
  async reaches(ms: number): Promise<void> {
    for (const end = Date.now() + READY_MS; Date.now() < end; await wait(50)) {
      if ((await this.positionMs()) >= ms) return
    }
    throw new Error(`The video does not reach ${ms} ms`)
  }

  play(): Promise<void> {
    return this.#page.evaluate(`${PLAYER}.play()`)
  }

  pause(): Promise<void> {
    return this.#page.evaluate(`${PLAYER}.pause()`)
  }

  seek(ms: number): Promise<void> {
    return this.#page.evaluate(`${PLAYER}.seek(${ms})`)
  }

  openLesson(lessonId: string): Promise<void> {
    return this.#page.evaluate(`${PLAYER}.openLesson(${JSON.stringify(lessonId)})`)
  }

  /** Where the video is now, in milliseconds. */
  positionMs(): Promise<number> {
    return this.#page.evaluate(`(${VIDEO}?.currentTime ?? 0) * 1000`)
  }

  /** The words of the first match inside the element; empty when there is none. */
  text(selector: string): Promise<string> {
    const inside = `${PLAYER}?.shadowRoot?.querySelector(${JSON.stringify(selector)})`
    return this.#page.evaluate(`${inside}?.textContent?.trim() ?? ''`)
  }

  /** Rows that wait on this device, of the site that the page belongs to. */
  keptRows(): Promise<KeptRow[]> {
    return this.#page.evaluate(KEPT_ROWS)
  }
}
