import { merge, type Segment } from '#playback/shared/watched_segments'

/** Late timers and decoders may let media time run this far ahead of the clock. */
const SLACK_MS = 750
const SAMPLE_EVERY_MS = 250
const EVENTS = ['playing', 'timeupdate', 'pause', 'ended', 'ratechange', 'waiting', 'seeked']

/**
 * Turns playback into watched stretches of media time. Frames are the finest clock but stop in a
 * hidden tab, timers go on there: so frames, a timer and events all sample, and only movement that
 * the clock allows at the current rate counts. A seek breaks the stretch.
 */
export class WatchRecorder {
  readonly #video: HTMLVideoElement
  readonly #now: () => number
  #closed: Segment[] = []
  #startMs = 0
  #atMs: number | undefined
  #wallMs = 0
  #rate = 1
  #timer = 0
  #frame = 0

  constructor(video: HTMLVideoElement, now = () => performance.now()) {
    this.#video = video
    this.#now = now
  }

  /** The union watched so far, up to this very moment. */
  get segments(): Segment[] {
    return merge(this.#closed, [[this.#startMs, this.#atMs ?? this.#startMs]])
  }

  start() {
    for (const event of EVENTS) this.#video.addEventListener(event, this.sample)
    this.#video.addEventListener('seeking', this.#break)
    this.#timer = window.setInterval(this.sample, SAMPLE_EVERY_MS)
    this.#nextFrame()
  }

  stop() {
    this.sample()
    for (const event of EVENTS) this.#video.removeEventListener(event, this.sample)
    this.#video.removeEventListener('seeking', this.#break)
    clearInterval(this.#timer)
    this.#video.cancelVideoFrameCallback?.(this.#frame)
  }

  sample = () => {
    if (this.#video.seeking) return
    const atMs = this.#video.currentTime * 1000
    const wallMs = this.#now()
    if (!this.#isContinuous(atMs, wallMs)) {
      this.#break()
      this.#startMs = atMs
    }
    this.#atMs = atMs
    this.#wallMs = wallMs
    this.#rate = this.#video.playbackRate
  }

  #isContinuous(atMs: number, wallMs: number): boolean {
    if (this.#atMs === undefined || atMs < this.#atMs) return false
    // The rate may have changed since the last sample; the faster one bounds both.
    const rate = Math.max(this.#rate, this.#video.playbackRate)
    return atMs - this.#atMs <= (wallMs - this.#wallMs) * rate + SLACK_MS
  }

  #break = () => {
    this.#closed = this.segments
    this.#atMs = undefined
  }

  #nextFrame() {
    // Older Firefox has no frame callbacks; the timer and the events sample there.
    if (!this.#video.requestVideoFrameCallback) return
    this.#frame = this.#video.requestVideoFrameCallback(() => {
      this.sample()
      this.#nextFrame()
    })
  }
}
