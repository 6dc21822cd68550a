import type { Api } from '../../base/api.js'
import { engraving } from '../../base/engraving.js'
import { settings } from '../../base/settings.js'
import type { BeatAnswer } from '../../engine/beat.js'
import { Outbox } from '../../engine/outbox.js'
import { Progress } from '../../engine/progress.js'
import { WatchRecorder } from '../../engine/watch-recorder.js'
import type { PlaybackSession } from './api-shapes.js'

const BEAT_TIMEOUT_MS = 20_000

export interface ReportingHost {
  api: () => Api
  /** Tenant and member that watch. */
  owner: () => string
  heard: (answer: BeatAnswer) => void
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
      heard: host.heard,
      changed: host.changed,
      send: (sessionId, beat, keepalive) => {
        const request = keepalive ? { keepalive } : { signal: AbortSignal.timeout(BEAT_TIMEOUT_MS) }
        return host.api().post<BeatAnswer>(`playback_sessions/${sessionId}/beats`, beat, request)
      },
    })
    recorder.start()
    this.progress.start()
  }

  stop() {
    this.progress.stop()
    this.#recorder.stop()
  }
}

/** At sign-out nothing of the member stays on the device. */
export async function forgetMember(owner: string): Promise<void> {
  await deviceOutbox().clear(markOf(owner))
}

function deviceOutbox(): Outbox {
  return new Outbox(settings().memoryOnly ? null : undefined)
}

/** Tells members apart on a shared device without saying who they are: it cannot be turned back. */
function markOf(owner: string): string {
  return engraving(owner).toString(36)
}
