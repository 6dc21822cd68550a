import { share as shareOf } from '#playback/shared/watched_segments'
import { locale } from '../../base/i18n.js'
import type { MediaFailure } from '../../engine/media-engine.js'
import type { Progress } from '../../engine/progress.js'
import type { Chapter, Lesson, PlaybackSession, VideoTracks } from './api-shapes.js'
import type { CaptionTracks } from './caption-tracks.js'
import type { DeviceControls, MediaLabel } from './device-controls.js'
import type { MediaElement } from './media.js'
import type { Preferences } from './preferences.js'
import type { Reporting, ReportingHost } from './reporting.js'
import { VideoDeck } from './video-deck.js'

/** One goes on from a place only when it is neither the beginning nor nearly the end. */
const RESUME_FROM_MS = 5000
const RESUME_BEFORE_END_MS = 10_000
const RENEW_PAUSE_MS = 30_000
/** Opening a lesson does not wait longer for what is left from earlier. */
const LEFT_PATIENCE_MS = 3000
const loadEngine = () => import('./engine.js')

type Engine = Awaited<ReturnType<typeof loadEngine>>

export interface PlaybackHost extends ReportingHost {
  /** For the lock screen. */
  label: () => MediaLabel
  /** A media event, for what goes on around the video. */
  happened: (type: string) => void
  /** The server opens no session, at first or again. */
  refused: (error: unknown) => void
}

/** One video lesson on the screen: its session on the server, its video and its progress. */
export class Playback {
  session: PlaybackSession | null = null
  tracks: VideoTracks | null = null
  captions: CaptionTracks | null = null
  failure: MediaFailure | null = null
  /** Where it went on from; null when it began at the start. */
  resumedAtMs: number | null = null
  /** Somebody agreed to a frame of YouTube; holds for all lessons until the page goes. */
  isAgreed = false
  readonly deck: VideoDeck
  readonly #host: PlaybackHost
  #engine: Engine | null = null
  #reporting: Reporting | null = null
  #device: DeviceControls | null = null
  #left: Promise<unknown> = Promise.resolve()
  #turn = 0
  #renewedAt = -RENEW_PAUSE_MS

  constructor(host: PlaybackHost) {
    this.#host = host
    this.deck = new VideoDeck({ happened: this.#onMedia, failed: this.#onFailure })
  }

  get progress(): Progress | undefined {
    return this.#reporting?.progress
  }

  /** Watched of the whole lesson, 0 to 1, with what the server has not confirmed yet. */
  get share(): number {
    const { confirmed = [], pending = [] } = this.progress ?? {}
    return shareOf([...confirmed, ...pending], this.deck.durationMs)
  }

  get chapter(): Chapter | undefined {
    return this.tracks?.chapters.findLast(({ startMs }) => startMs <= this.deck.positionMs)
  }

  /** A member is here: what an earlier tab left behind goes first, it may hold the place to go on. */
  greet() {
    const sent = loadEngine().then(({ sendLeft }) => sendLeft(this.#host))
    const patience = new Promise((resolve) => setTimeout(resolve, LEFT_PATIENCE_MS))
    this.#left = Promise.race([sent, patience]).catch(() => {})
  }

  /** Opens a session for a lesson; the last call wins. */
  async open({ id, video }: Pick<Lesson, 'id' | 'video'>): Promise<void> {
    this.close()
    this.tracks = video
    this.deck.durationMs = video?.durationMs ?? 0
    const turn = this.#turn
    try {
      await this.#left
      const [session, engine] = await Promise.all([this.#start(id), loadEngine()])
      if (turn === this.#turn) this.#begin(session, engine)
    } catch (error) {
      if (turn === this.#turn) this.#host.refused(error)
    }
  }

  /** The element has drawn its video: media and progress begin. */
  bind(element: MediaElement) {
    const { session } = this
    if (!session || !this.#engine || this.#reporting) return
    const video = this.#engine.videoOf(element)
    this.deck.bind(video)
    this.deck.load(this.#engine.beginnerOf(session))
    const host = { ...this.#host, changed: this.#onProgress }
    this.#reporting = new this.#engine.Reporting(video, session, host)
  }

  close() {
    this.#turn++
    this.#reporting?.stop()
    this.#device?.close()
    this.deck.release()
    this.session = this.tracks = this.captions = this.#reporting = this.#device = null
    this.failure = this.resumedAtMs = null
  }

  agree() {
    this.isAgreed = true
    void this.deck.play()
    this.#host.changed()
  }

  /** At sign-out: what waits is sent, the rest goes. */
  async forget(): Promise<void> {
    const owner = this.#host.owner()
    const { forgetMember } = await loadEngine()
    await this.progress?.end()
    await forgetMember(owner)
  }

  prefer(changes: Partial<Preferences>) {
    this.deck.prefer(changes)
    if (changes.captions) void this.captions?.load(changes.captions)
  }

  toggleCaptions() {
    const language = this.captions?.language ?? ''
    this.prefer({ captions: this.deck.preferences.captions ? '' : language })
  }

  /** After a failure: by hand, or because the network is back. */
  async retry(): Promise<void> {
    this.failure = null
    const session = await this.#renew()
    if (session && this.#engine) this.deck.load(this.#engine.beginnerOf(session))
    this.#host.changed()
  }

  #start(lessonId: string): Promise<PlaybackSession> {
    return this.#host.api().post<PlaybackSession>(`lessons/${lessonId}/playback_sessions`, {})
  }

  #begin(session: PlaybackSession, engine: Engine) {
    this.session = this.tracks = session
    this.#engine = engine
    this.resumedAtMs = resumePoint(session)
    this.deck.durationMs = session.durationMs
    this.deck.positionMs = this.resumedAtMs ?? 0
    this.#device = new engine.DeviceControls(this.deck)
    this.#device.show(this.#host.label())
    this.captions = new engine.CaptionTracks(this.#host.changed)
    void this.captions.use(session.captions, [this.deck.preferences.captions, locale()])
    this.#host.changed()
  }

  #onMedia = (type: string) => {
    this.#device?.follow(type)
    this.#host.happened(type)
    this.#host.changed()
  }

  #onProgress = () => {
    if (this.progress?.delivery === 'refused') void this.#renew()
    this.#onMedia('delivery')
  }

  /** The URL ends with its session, so at first a failure only asks for a new one. */
  #onFailure = (failure: MediaFailure) => {
    const isFresh = performance.now() - this.#renewedAt > RENEW_PAUSE_MS
    if (failure === 'E_MEDIA_UNREACHABLE' && isFresh && navigator.onLine) {
      this.#renewedAt = performance.now()
      void this.retry()
    } else {
      this.failure = failure
      this.#onMedia('failure')
    }
  }

  async #renew(): Promise<PlaybackSession | null> {
    const { session } = this
    if (!session) return null
    try {
      const next = await this.#start(session.lessonId)
      if (this.session !== session) return null
      this.session = next
      this.progress?.adopt(next)
      return next
    } catch (error) {
      this.#host.refused(error)
      return null
    }
  }
}

function resumePoint({ positionMs, durationMs }: PlaybackSession): number | null {
  const isBetween = positionMs >= RESUME_FROM_MS && positionMs < durationMs - RESUME_BEFORE_END_MS
  return isBetween ? positionMs : null
}
