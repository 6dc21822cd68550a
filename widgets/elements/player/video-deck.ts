import type { Ladder } from '../../engine/ladder.js'
import type { MediaFailure } from '../../engine/media-engine.js'
import { loadPreferences, savePreferences, type Preferences } from './preferences.js'
import type { PlayedSource, SourceHost } from './source.js'

/** Speeds on offer; the server believes none faster than the last. */
export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]

const EVENTS = [
  ...['play', 'pause', 'timeupdate', 'durationchange', 'volumechange', 'ratechange'],
  ...['waiting', 'playing', 'seeked', 'ended', 'loadedmetadata'],
]
const STALLS: Record<string, boolean> = {
  waiting: true,
  playing: false,
  pause: false,
  ended: false,
}

export interface DeckHost {
  /** A media event, after the state was read. */
  happened: (type: string) => void
  failed: (failure: MediaFailure) => void
}

/** The video and its buttons: what it does now and what one can make it do. */
export class VideoDeck {
  video: HTMLVideoElement | null = null
  waiting = false
  positionMs = 0
  durationMs = 0
  preferences: Preferences = loadPreferences()
  readonly #host: DeckHost
  #source: PlayedSource | null = null
  /** Play was asked for before there was anything to play. */
  #playsWhenReady = false

  constructor(host: DeckHost) {
    this.#host = host
  }

  get paused() {
    return this.video?.paused ?? true
  }

  get ended() {
    return this.video?.ended ?? false
  }

  /** Where there are qualities to choose from. */
  get ladder(): Ladder | null {
    return this.#source?.ladder ?? null
  }

  bind(video: HTMLVideoElement) {
    this.video = video
    for (const type of EVENTS) video.addEventListener(type, this.#onMedia)
  }

  /** @param begin gives the video what it plays */
  load(begin: (video: HTMLVideoElement, host: SourceHost) => PlayedSource) {
    const { video } = this
    if (!video) return
    this.#playsWhenReady ||= !video.paused
    this.#source?.close()
    const startSeconds = this.positionMs / 1000
    this.#source = begin(video, { changed: this.#onLadder, failed: this.#host.failed })
    this.#dress(video)
    const goOn = () => {
      if (startSeconds) video.currentTime = startSeconds
      if (this.#playsWhenReady) void this.play()
      this.#playsWhenReady = false
    }
    video.addEventListener('loadedmetadata', goOn, { once: true })
  }

  release() {
    for (const type of EVENTS) this.video?.removeEventListener(type, this.#onMedia)
    this.#source?.close()
    this.#source = null
    this.video = null
    this.waiting = false
  }

  async play(): Promise<void> {
    if (!this.video?.src) this.#playsWhenReady = true
    // A page that was not touched yet may not play with sound: the play button stays.
    else await this.video.play().catch(() => {})
  }

  pause() {
    this.#playsWhenReady = false
    this.video?.pause()
  }

  toggle() {
    return this.paused ? this.play() : this.pause()
  }

  seek(ms: number) {
    if (!this.video) return
    this.positionMs = Math.min(Math.max(0, ms), this.durationMs)
    this.video.currentTime = this.positionMs / 1000
    this.#host.happened('seek')
  }

  step(ms: number) {
    this.seek(this.positionMs + ms)
  }

  prefer(changes: Partial<Preferences>) {
    Object.assign(this.preferences, changes)
    savePreferences(this.preferences)
    if (this.video) this.#dress(this.video)
    if (changes.quality !== undefined) this.ladder?.choose(changes.quality)
    this.#host.happened('preference')
  }

  /** One speed up or down. */
  stepRate(by: 1 | -1) {
    const rate = RATES[RATES.indexOf(this.preferences.rate) + by]
    if (rate) this.prefer({ rate })
  }

  stepVolume(by: number) {
    const volume = Math.min(1, Math.max(0, this.preferences.volume + by))
    this.prefer({ volume: Math.round(volume * 100) / 100, muted: false })
  }

  #dress(video: HTMLVideoElement) {
    const { rate, volume, muted } = this.preferences
    Object.assign(video, { defaultPlaybackRate: rate, playbackRate: rate, volume, muted })
  }

  #onLadder = () => {
    const { quality } = this.preferences
    if (quality && this.ladder?.lines === 0) this.ladder.choose(quality)
    this.#host.happened('quality')
  }

  #onMedia = ({ type }: Event) => {
    const { video } = this
    if (!video) return
    this.positionMs = video.currentTime * 1000
    if (video.duration > 0) this.durationMs = video.duration * 1000
    this.waiting = STALLS[type] ?? this.waiting
    this.#host.happened(type)
  }
}
