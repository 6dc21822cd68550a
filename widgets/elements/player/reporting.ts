import type { Api } from '../../base/api.js'
import { engraving } from '../../base/engraving.js'
import { settings } from '../../base/settings.js'
import type { BeatAnswer } from '../../engine/beat.js'
import { drainOutbox } from '../../engine/drain-outbox.js'
import { Outbox } from '../../engine/outbox.js'
import { Progress, type ProgressOptions } from '../../engine/progress.js'
import { WatchRecorder } from '../../engine/watch-recorder.js'
import type { PlaybackSession } from './api-shapes.js'

const BEAT_TIMEOUT_MS = 20_000

export interface ReportingHost {
  api: () => Api
  /** Tenant and member that watch. */
  owner: () => string
  heard: (lessonId: string, answer: BeatAnswer) => void
  changed: () => void
}

/** Tells the server what is watched in a video, from now until `stop()`. */
export class Reporting {
  readonly progress: Progress
  readonly #recorder: WatchRecorder

  constructor(video: HTMLVideoElement, session: PlaybackSession, host: ReportingHost) {
    const recorder = new WatchRecorder(video)
    this.#recorder = recorder
    this.progress = new Progress({
      ...{ video, recorder, session },
      outbox: deviceOutbox(),
      owner: markOf(host.owner()),
      heard: (answer) => host.heard(session.lessonId, answer),
      changed: host.changed,
      send: beatSender(host.api),
    })
    recorder.start()
    this.progress.start()
  }

  stop() {
    this.progress.stop()
    this.#recorder.stop()
  }
}

/** Sends what earlier tabs could not, so that the server knows the learner's true place. */
export function sendLeft({ api, owner }: Pick<ReportingHost, 'api' | 'owner'>): Promise<void> {
  const send = beatSender(api)
  return drainOutbox({
    outbox: deviceOutbox(),
    owner: markOf(owner()),
    except: '',
    send: ({ sessionId, ...beat }) => send(sessionId, beat, false),
  })
}

/** At sign-out nothing of the member stays on the device. */
export async function forgetMember(owner: string): Promise<void> {
  await deviceOutbox().clear(markOf(owner))
}

function beatSender(api: () => Api): ProgressOptions['send'] {
  return (sessionId, beat, keepalive) => {
    const request = keepalive ? { keepalive } : { signal: AbortSignal.timeout(BEAT_TIMEOUT_MS) }
    return api().post<BeatAnswer>(`playback_sessions/${sessionId}/beats`, beat, request)
  }
}

function deviceOutbox(): Outbox {
  return new Outbox(settings().memoryOnly ? null : undefined)
}

/** Tells members apart on a shared device without saying who they are: it cannot be turned back. */
function markOf(owner: string): string {
  return engraving(owner).toString(36)
}
