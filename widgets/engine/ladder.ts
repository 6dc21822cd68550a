import Hls, { Events, ErrorTypes, type ErrorData, type HlsConfig } from 'hls.js/light'
import type { MediaFailure } from './media-engine.js'

/** One quality of a film, by the number of its lines. */
export interface Quality {
  lines: number
}

export interface LadderHost {
  /** Qualities are known, or another one plays. */
  changed: () => void
  /** It plays no more, or never did. `isPlayed` tells whether a picture was there. */
  failed: (failure: MediaFailure, isPlayed: boolean) => void
}

const SETTINGS: Partial<HlsConfig> = {
  // A page's policy need not allow workers.
  enableWorker: false,
  capLevelToPlayerSize: true,
  backBufferLength: 60,
}

/**
 * Plays a ladder of qualities (HLS) through MediaSource. The quality follows the line and the size
 * of the picture until somebody chooses one.
 */
export class Ladder {
  readonly #hls: Hls
  readonly #host: LadderHost
  #isPlayed = false
  #hasRecovered = false

  constructor(video: HTMLVideoElement, url: string, host: LadderHost) {
    this.#host = host
    this.#hls = new Hls(SETTINGS)
    this.#hls.on(Events.ERROR, this.#onError)
    this.#hls.on(Events.MANIFEST_PARSED, host.changed)
    this.#hls.on(Events.LEVEL_SWITCHED, host.changed)
    video.addEventListener('loadeddata', () => (this.#isPlayed = true), { once: true })
    // Where a policy forbids `blob:`, only the element hears of it.
    video.addEventListener('error', this.#onElementError)
    this.#hls.loadSource(url)
    this.#hls.attachMedia(video)
  }

  static get isSupported(): boolean {
    return Hls.isSupported()
  }

  /** Best first. */
  get qualities(): Quality[] {
    return this.#hls.levels
      .map(({ width, height }) => ({ lines: Math.min(width, height) }))
      .reverse()
  }

  /** Lines of what plays now; 0 before anything does. */
  get lines(): number {
    const level = this.#hls.levels[this.#hls.currentLevel]
    return level ? Math.min(level.width, level.height) : 0
  }

  /** At once, the nearest below; 0 leaves it to the line from the next segment on. */
  choose(lines: number) {
    const all = this.#hls.levels.map(({ width, height }) => Math.min(width, height))
    const fitting = all.findLastIndex((one) => one <= lines)
    if (lines === 0) this.#hls.nextLevel = -1
    else this.#hls.currentLevel = Math.max(0, fitting)
  }

  close() {
    this.#hls.media?.removeEventListener('error', this.#onElementError)
    this.#hls.destroy()
  }

  #onElementError = () => {
    if (!this.#isPlayed) this.#host.failed('E_MEDIA_BROKEN', false)
  }

  #onError = (_: string, { fatal, type }: ErrorData) => {
    if (!fatal) return
    if (type === ErrorTypes.MEDIA_ERROR && !this.#hasRecovered) {
      this.#hasRecovered = true
      this.#hls.recoverMediaError()
    } else {
      const isNetwork = type === ErrorTypes.NETWORK_ERROR
      this.#host.failed(isNetwork ? 'E_MEDIA_UNREACHABLE' : 'E_MEDIA_BROKEN', this.#isPlayed)
    }
  }
}
