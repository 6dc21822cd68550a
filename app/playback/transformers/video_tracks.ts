import type { LessonVideo } from '#catalog/contract'
import type { MediaUrl } from '#playback/actions/sign_media'

/** What goes with a video, with signed addresses. */
export function videoTracks(video: LessonVideo, mediaUrl: MediaUrl) {
  return {
    durationMs: video.durationMs,
    posterUrl: video.posterFileId && mediaUrl({ fileId: video.posterFileId, name: 'poster' }),
    captions: video.captions.map(({ language, label, fileId }) => ({
      language,
      label,
      url: mediaUrl({ fileId, name: `${language}.vtt` }),
    })),
    chapters: video.chapters,
  }
}
