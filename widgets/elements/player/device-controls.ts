import type { VideoDeck } from './video-deck.js'

const JUMP_MS = 10_000

export interface MediaLabel {
  title: string
  course: string
}

/** Lock screen and headset buttons, and a screen that stays on while a video plays. */
export class DeviceControls {
  readonly #deck: VideoDeck
  #lock: Promise<WakeLockSentinel | undefined> | undefined

  constructor(deck: VideoDeck) {
    this.#deck = deck
  }

  show({ title, course }: MediaLabel) {
    if (!navigator.mediaSession) return
    navigator.mediaSession.metadata = new MediaMetadata({ title, artist: course })
    this.#handle('play', () => void this.#deck.play())
    this.#handle('pause', () => this.#deck.pause())
    this.#handle('seekbackward', () => this.#deck.step(-JUMP_MS))
    this.#handle('seekforward', () => this.#deck.step(JUMP_MS))
    this.#handle('seekto', ({ seekTime = 0 }) => this.#deck.seek(seekTime * 1000))
  }

  /** Follows the media events. */
  follow(type: string) {
    // The browser takes the lock away with a hidden tab; the next moment in sight asks again.
    const isSeen = document.visibilityState === 'visible'
    if (isSeen && ['play', 'timeupdate'].includes(type)) this.#lock ??= this.#stayAwake()
    if (['pause', 'ended', 'failure'].includes(type)) this.#letSleep()
    if (['play', 'seeked', 'ratechange'].includes(type)) this.#tellPosition()
  }

  close() {
    this.#letSleep()
    if (navigator.mediaSession) navigator.mediaSession.metadata = null
  }

  #letSleep() {
    void this.#lock?.then((lock) => lock?.release())
    this.#lock = undefined
  }

  async #stayAwake(): Promise<WakeLockSentinel | undefined> {
    const lock = await navigator.wakeLock?.request('screen').catch(() => undefined)
    lock?.addEventListener('release', () => (this.#lock = undefined))
    return lock
  }

  #tellPosition() {
    const { video, durationMs, positionMs } = this.#deck
    if (!video || durationMs <= 0) return
    const position = Math.min(positionMs, durationMs) / 1000
    const { playbackRate } = video
    navigator.mediaSession?.setPositionState({
      duration: durationMs / 1000,
      ...{ position, playbackRate },
    })
  }

  #handle(action: MediaSessionAction, handler: MediaSessionActionHandler) {
    try {
      navigator.mediaSession.setActionHandler(action, handler)
    } catch {
      // A browser that does not know an action throws; the others still work.
    }
  }
}
