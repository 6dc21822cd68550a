import type { MediaFailure } from './media-engine.js'

/** The player in the frame is asked to speak until it does. */
const CALL_EVERY_MS = 250
const MOST_CALLS = 60
/** So far the position may run ahead of what the frame has told last. */
const AHEAD_SECONDS = 1
/** YouTube's player states. */
const ENDED = 0
const PLAYING = 1
const PAUSED = 2
const BUFFERING = 3

interface Told {
  event?: string
  info?: Info | number | null
}

interface Info {
  currentTime?: number
  duration?: number
  playerState?: number
  playbackRate?: number
}

/**
 * YouTube's player in a frame, seen as a video element: the recorder, the progress and the buttons
 * need no other one. It speaks the frame's own `postMessage` protocol (that of the IFrame API), so a
 * page lets in a frame and no script. What was watched is known as far as the frame tells.
 */
export class FramedVideo extends EventTarget {
  readonly src: string
  duration = Number.NaN
  paused = true
  ended = false
  seeking = false
  defaultPlaybackRate = 1
  readonly error = null
  readonly #frame: HTMLIFrameElement
  readonly #origin: string
  #at = 0
  #toldAt = 0
  #rate = 1
  #volume = 1
  #isMuted = false
  #timer = 0
  #calls = 0
  #failed: (failure: MediaFailure) => void = () => {}

  constructor(frame: HTMLIFrameElement) {
    super()
    this.#frame = frame
    this.src = frame.src
    this.#origin = new URL(frame.src).origin
  }

  get currentTime(): number {
    if (this.paused) return this.#at
    const passed = ((performance.now() - this.#toldAt) / 1000) * this.#rate
    return this.#at + Math.min(AHEAD_SECONDS, passed)
  }

  set currentTime(seconds: number) {
    this.#note(seconds)
    this.#command('seekTo', seconds, true)
    this.#emit('seeking')
    this.#emit('seeked')
  }

  get playbackRate(): number {
    return this.#rate
  }

  set playbackRate(rate: number) {
    this.#rate = rate
    this.#command('setPlaybackRate', rate)
  }

  get volume(): number {
    return this.#volume
  }

  /** 0 to 1, as of a video; the frame counts to 100. */
  set volume(volume: number) {
    this.#volume = volume
    this.#command('setVolume', Math.round(volume * 100))
  }

  get muted(): boolean {
    return this.#isMuted
  }

  set muted(isMuted: boolean) {
    this.#isMuted = isMuted
    this.#command(isMuted ? 'mute' : 'unMute')
  }

  async play(): Promise<void> {
    this.#command('playVideo')
  }

  pause() {
    this.#command('pauseVideo')
  }

  /** Begins to listen and to call. @returns what ends it */
  open(failed: (failure: MediaFailure) => void): () => void {
    this.#failed = failed
    window.addEventListener('message', this.#onMessage)
    this.#timer = window.setInterval(this.#call, CALL_EVERY_MS)
    return () => {
      window.removeEventListener('message', this.#onMessage)
      clearInterval(this.#timer)
    }
  }

  #call = () => {
    if (++this.#calls > MOST_CALLS) clearInterval(this.#timer)
    else this.#post({ event: 'listening', id: 1, channel: 'widget' })
  }

  #command(func: string, ...args: unknown[]) {
    this.#post({ event: 'command', func, args })
  }

  #post(message: object) {
    this.#frame.contentWindow?.postMessage(JSON.stringify(message), this.#origin)
  }

  #onMessage = ({ source, origin, data }: MessageEvent) => {
    if (source !== this.#frame.contentWindow || origin !== this.#origin) return
    const told = read(data)
    if (!told) return
    clearInterval(this.#timer)
    if (told.event === 'onError') this.#failed('E_MEDIA_BROKEN')
    else if (told.event === 'onStateChange' && typeof told.info === 'number') this.#turn(told.info)
    else if (told.info && typeof told.info === 'object') this.#hear(told.info)
  }

  #hear({ currentTime, duration, playerState, playbackRate }: Info) {
    if (typeof playbackRate === 'number') this.#rate = playbackRate
    if (typeof currentTime === 'number') this.#note(currentTime)
    if (typeof playerState === 'number') this.#turn(playerState)
    if (typeof duration === 'number' && duration > 0 && duration !== this.duration) {
      const isFirst = Number.isNaN(this.duration)
      this.duration = duration
      this.#emit(isFirst ? 'loadedmetadata' : 'durationchange')
    }
    this.#emit('timeupdate')
  }

  #note(seconds: number) {
    this.#at = seconds
    this.#toldAt = performance.now()
  }

  #turn(state: number) {
    if (state === BUFFERING) this.#emit('waiting')
    else if (state === PLAYING && this.paused) this.#set(false, 'play', 'playing')
    else if (state === PLAYING) this.#emit('playing')
    else if (state === PAUSED && !this.paused) this.#set(true, 'pause')
    else if (state === ENDED && !this.ended) this.#end()
  }

  #set(isPaused: boolean, ...events: string[]) {
    const at = this.currentTime
    this.paused = isPaused
    this.ended = false
    this.#note(at)
    events.forEach((event) => this.#emit(event))
  }

  #end() {
    if (this.duration > 0) this.#note(this.duration)
    this.paused = this.ended = true
    this.#emit('pause')
    this.#emit('ended')
  }

  #emit(type: string) {
    this.dispatchEvent(new Event(type))
  }
}

function read(data: unknown): Told | null {
  try {
    const told: unknown = typeof data === 'string' ? JSON.parse(data) : data
    return typeof told === 'object' ? (told as Told) : null
  } catch {
    return null
  }
}
