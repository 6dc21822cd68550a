import type { Ladder } from '../../engine/ladder.js'
import { attachMedia, type MediaFailure, type MediaFile } from '../../engine/media-engine.js'

/** What the server offers to play: a ladder of qualities when it was made, and always a file. */
export interface Source {
  /** Null when there is no file, only a stream of somebody else */
  url: string | null
  /** MIME type of the file */
  type: string
  hlsUrl: string | null
}

/** Something that plays until it is closed. */
export interface PlayedSource {
  ladder: Ladder | null
  close: () => void
}

export interface SourceHost {
  changed: () => void
  failed: (failure: MediaFailure) => void
}

const HLS_TYPE = 'application/vnd.apple.mpegurl'
const hasMediaSource = () => 'MediaSource' in window || 'ManagedMediaSource' in window

/**
 * Gives a video what it can play best: the ladder by our own player, by the browser's where it has
 * no MediaSource (iPhone), else the file. What goes wrong with a ladder at its start ends with the file.
 */
export class SourcePlayer implements PlayedSource {
  ladder: Ladder | null = null
  readonly #video: HTMLVideoElement
  readonly #host: SourceHost
  #detach: () => void = () => {}
  #isClosed = false

  constructor(video: HTMLVideoElement, source: Source, host: SourceHost) {
    this.#video = video
    this.#host = host
    const { hlsUrl } = source
    const isNative = hlsUrl && !hasMediaSource() && video.canPlayType(HLS_TYPE) !== ''
    if (isNative) this.#play({ url: hlsUrl, type: HLS_TYPE })
    else if (hlsUrl && hasMediaSource()) void this.#climb(hlsUrl, source)
    else this.#playFile(source, 'E_MEDIA_UNSUPPORTED')
  }

  close() {
    this.#isClosed = true
    this.ladder?.close()
    this.ladder = null
    this.#detach()
  }

  async #climb(url: string, source: Source) {
    const part = await import('../../engine/ladder.js').catch(() => null)
    if (this.#isClosed) return
    if (!part?.Ladder.isSupported) return this.#playFile(source, 'E_MEDIA_UNREACHABLE')
    this.ladder = new part.Ladder(this.#video, url, {
      changed: this.#host.changed,
      failed: (failure, isPlayed) => {
        if (isPlayed) return this.#host.failed(failure)
        this.ladder?.close()
        this.ladder = null
        this.#playFile(source, failure)
      },
    })
  }

  #playFile({ url, type }: Source, failure: MediaFailure) {
    if (url) this.#play({ url, type })
    else this.#host.failed(failure)
  }

  #play(file: MediaFile) {
    this.#detach = attachMedia(this.#video, file, this.#host.failed)
  }
}
