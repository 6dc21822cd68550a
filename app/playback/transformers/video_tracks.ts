import type { LessonVideo } from '#catalog/contract'
import type { MediaUrl } from '#playback/actions/sign_media'
import type { Playable } from '#storage/contract'

/** What goes with a video, with signed addresses. */
export function videoTracks(video: LessonVideo, playable: Playable, mediaUrl: MediaUrl) {
  const { fileId, posterFileId } = video
  const { poster, storyboard } = playable
  const drawn = poster && mediaUrl({ fileId, rendition: poster })
  return {
    durationMs: video.durationMs,
    posterUrl: posterFileId ? mediaUrl({ fileId: posterFileId, name: 'poster' }) : drawn,
    storyboardUrl: storyboard && mediaUrl({ fileId, rendition: storyboard }),
    captions: video.captions.map(({ language, label, fileId: caption }) => ({
      language,
      label,
      url: mediaUrl({ fileId: caption, name: `${language}.vtt` }),
    })),
    chapters: video.chapters,
  }
}
