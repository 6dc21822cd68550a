import { BaseTransformer } from '@adonisjs/core/transformers'
import type { StartedPlayback } from '#playback/actions/start_playback'
import type { MediaUrl } from '#playback/actions/sign_media'
import { videoTracks } from '#playback/transformers/video_tracks'

/** Seconds between the beats of a playing player. */
const BEAT_SECONDS = 10

interface Media {
  mediaUrl: string | null
  mediaType: string | null
  hlsUrl: string | null
}

export default class PlaybackSessionTransformer extends BaseTransformer<StartedPlayback> {
  constructor(
    session: StartedPlayback,
    protected mediaUrl: MediaUrl
  ) {
    super(session)
  }

  toObject() {
    const { watchable, playable, ...session } = this.resource
    const { frameUrl, threshold } = watchable
    return {
      id: session.id,
      lessonId: session.lessonId,
      ...this.media(),
      frameUrl,
      ...videoTracks(watchable, playable, this.mediaUrl),
      positionMs: session.positionMs,
      ranges: session.ranges,
      watchedMs: session.watchedMs,
      share: session.share,
      completed: session.share >= threshold,
      threshold,
      beatSeconds: BEAT_SECONDS,
      expiresAt: session.expiresAt,
    }
  }

  /** A film of ours as a file, and as a ladder when there is one; another's stream as it is. */
  private media(): Media {
    const { watchable, playable } = this.resource
    const { video, streamUrl } = watchable
    if (!video) {
      return { mediaUrl: null, mediaType: null, hlsUrl: streamUrl }
    }
    const { fileId, type } = video
    const { film = null, hls = null } = playable ?? {}
    return {
      mediaUrl: this.mediaUrl(film ? { fileId, rendition: film } : { fileId, name: 'video' }),
      mediaType: film ? 'video/mp4' : type,
      hlsUrl: hls && this.mediaUrl({ fileId, rendition: hls }),
    }
  }
}
