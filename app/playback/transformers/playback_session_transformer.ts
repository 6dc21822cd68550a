import { BaseTransformer } from '@adonisjs/core/transformers'
import type { StartedPlayback } from '#playback/actions/start_playback'
import type { MediaUrl } from '#playback/actions/sign_media'
import { videoTracks } from '#playback/transformers/video_tracks'

/** Seconds between the beats of a playing player. */
const BEAT_SECONDS = 10

export default class PlaybackSessionTransformer extends BaseTransformer<StartedPlayback> {
  constructor(
    session: StartedPlayback,
    protected mediaUrl: MediaUrl
  ) {
    super(session)
  }

  toObject() {
    const { video, playable, ...session } = this.resource
    const { fileId } = video
    const { film, hls } = playable
    return {
      id: session.id,
      lessonId: session.lessonId,
      mediaUrl: this.mediaUrl(film ? { fileId, rendition: film } : { fileId, name: 'video' }),
      mediaType: film ? 'video/mp4' : video.type,
      hlsUrl: hls && this.mediaUrl({ fileId, rendition: hls }),
      ...videoTracks(video, playable, this.mediaUrl),
      positionMs: session.positionMs,
      ranges: session.ranges,
      watchedMs: session.watchedMs,
      share: session.share,
      completed: session.share >= video.threshold,
      threshold: video.threshold,
      beatSeconds: BEAT_SECONDS,
      expiresAt: session.expiresAt,
    }
  }
}
