import { merge, subtract, type Segment } from '#playback/shared/watched_segments'
import { Problem } from '../base/problem.js'
import { verdictOn, type Beat, type BeatAnswer, type Delivery } from './beat.js'
import { drainOutbox } from './drain-outbox.js'
import type { Outbox, OutboxRow } from './outbox.js'
import type { WatchRecorder } from './watch-recorder.js'

const KEEP_EVERY_MS = 1000
const SEEK_SETTLES_MS = 1000
/** What one beat may carry. */
const MOST_RANGES = 200

export interface ProgressOptions {
  video: HTMLVideoElement
  recorder: WatchRecorder
  outbox: Outbox
  owner: string
  session: { id: string; beatSeconds: number; ranges: Segment[] }
  send: (sessionId: string, beat: Beat, keepalive: boolean) => Promise<BeatAnswer>
  heard: (answer: BeatAnswer) => void
  changed: () => void
}

/**
 * Carries what the recorder saw to the server. Every second the open row goes to the outbox, every
 * `beatSeconds` and at each pause, seek, end and hiding of the page a beat goes out with the whole
 * union of the session, so a lost, late or doubled beat never matters.
 */
export class Progress {
  delivery: Delivery = 'idle'
  readonly #options: ProgressOptions
  #sessionId: string
  #confirmed: Segment[]
  #seq = 0
  #kept = ''
  #sent = ''
  #flight: Promise<void> | undefined
  /** Epoch milliseconds before which the server asked to be left alone. */
  #restUntil = 0
  #timers: number[] = []
  #seekTimer = 0
  #stopped = new AbortController()

  constructor(options: ProgressOptions) {
    this.#options = options
    this.#sessionId = options.session.id
    this.#confirmed = merge(options.session.ranges)
  }

  /** Stored by the server: dry ink. */
  get confirmed(): Segment[] {
    return this.#confirmed
  }

  /** Seen here and not yet confirmed: wet ink. */
  get pending(): Segment[] {
    return subtract(this.#options.recorder.segments, this.#confirmed)
  }

  start() {
    const { video, session } = this.#options
    const { signal } = this.#stopped
    // Before anything was played there is nothing to tell, least of all that it stands at zero.
    this.#sent = contentOf(this.#beat())
    this.#timers = [
      window.setInterval(() => void this.keep(), KEEP_EVERY_MS),
      window.setInterval(() => void this.send(), session.beatSeconds * 1000),
    ]
    video.addEventListener('pause', () => void this.send(), { signal })
    video.addEventListener('ended', () => void this.send(), { signal })
    video.addEventListener('seeked', () => this.#sendSoon(), { signal })
    document.addEventListener('visibilitychange', this.#onHide, { signal })
    window.addEventListener('pagehide', this.#leave, { signal })
    window.addEventListener('online', () => void this.catchUp(), { signal })
  }

  /** The last beat leaves with `keepalive`: the element may go because the page goes. */
  stop() {
    if (this.#stopped.signal.aborted) return
    this.#leave()
    this.#rest()
  }

  /** At sign-out: sends what waits while it still may, then nothing stays on the device. */
  async end(): Promise<void> {
    await this.catchUp()
    this.#rest()
    await this.#options.outbox.clear(this.#options.owner)
  }

  /** Goes on in a new session after the server let go of the old one; nothing seen is lost. */
  adopt(session: { id: string; ranges: Segment[] }) {
    this.#sessionId = session.id
    this.#confirmed = merge(this.#confirmed, session.ranges)
    this.#seq = 0
    if (this.#options.recorder.segments.length > 0) this.#sent = ''
    this.#report('idle')
  }

  /** The network is back, or the member leaves: everything that waits on the device goes. */
  async catchUp() {
    await this.#drain()
    await this.send()
  }

  /** Writes the row of this second, when there is anything that the server does not know. */
  async keep(): Promise<void> {
    const beat = this.#beat()
    const content = contentOf(beat)
    if (content === this.#kept || content === this.#sent || this.pending.length === 0) return
    this.#kept = content
    await this.#options.outbox.put(this.#row(beat))
  }

  /** One beat at a time; a second call waits for the first and then sends what is new. */
  async send(): Promise<void> {
    while (this.#flight) await this.#flight
    const beat = this.#beat()
    if (contentOf(beat) === this.#sent || !this.#mayAsk()) return
    this.#flight = this.#deliver(beat, false)
    await this.#flight
  }

  #rest() {
    this.#stopped.abort()
    for (const timer of [...this.#timers, this.#seekTimer]) clearInterval(timer)
  }

  #mayAsk(): boolean {
    return this.delivery !== 'refused' && Date.now() >= this.#restUntil
  }

  #onHide = () => {
    if (document.visibilityState === 'hidden') this.#leave()
  }

  #leave = () => {
    const beat = this.#beat()
    if (contentOf(beat) === this.#sent) return
    void this.#options.outbox.put(this.#row(beat))
    void this.#deliver(beat, true)
  }

  #sendSoon() {
    clearTimeout(this.#seekTimer)
    this.#seekTimer = window.setTimeout(() => void this.send(), SEEK_SETTLES_MS)
  }

  async #deliver(beat: Beat, keepalive: boolean): Promise<void> {
    const sessionId = this.#sessionId
    this.#report('sending')
    try {
      const answer = await this.#options.send(sessionId, beat, keepalive)
      this.#sent = contentOf(beat)
      this.#confirmed = merge(this.#confirmed, answer.ranges)
      void this.#options.outbox.settle({ sessionId, seq: beat.seq })
      this.#flight = undefined
      this.#report('idle')
      this.#options.heard(answer)
    } catch (error) {
      this.#flight = undefined
      if (error instanceof Problem) this.#restUntil = Date.now() + error.retryAfter * 1000
      this.#report(verdictOn(error))
    }
  }

  #report(delivery: Delivery) {
    this.delivery = delivery
    this.#options.changed()
  }

  #beat(): Beat {
    const { recorder, video } = this.#options
    recorder.sample()
    const positionMs = Math.round(video.currentTime * 1000)
    const beat = { seq: ++this.#seq, positionMs, ranges: this.#claim() }
    return video.ended ? { ...beat, ended: true } : beat
  }

  /** The whole union; of a very scattered one, first what the server does not know yet. */
  #claim(): Segment[] {
    const { segments } = this.#options.recorder
    return segments.length > MOST_RANGES ? this.pending.slice(0, MOST_RANGES) : segments
  }

  #row({ seq, positionMs }: Beat): OutboxRow {
    const ranges = this.pending.slice(0, MOST_RANGES)
    const { owner } = this.#options
    return { sessionId: this.#sessionId, owner, seq, positionMs, ranges, at: Date.now() }
  }

  #drain(): Promise<void> {
    const { outbox, owner, send } = this.#options
    return drainOutbox({
      outbox,
      owner,
      except: this.#sessionId,
      send: ({ sessionId, ...beat }) => send(sessionId, beat, false),
    })
  }
}

/** The same content needs no second beat, whatever its number. */
function contentOf({ positionMs, ranges, ended }: Beat): string {
  return JSON.stringify([positionMs, ranges, ended])
}
