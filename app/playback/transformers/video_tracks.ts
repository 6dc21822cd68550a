import type { MediaUrl } from '#playback/actions/sign_media'
import type { Watchable } from '#playback/domain/watchable'
import type { Playable } from '#storage/contract'

/** What goes with a film, with signed addresses; what lies elsewhere brings nothing of ours. */
export function videoTracks(
  { video, durationMs }: Watchable,
  playable: Playable | null,
  mediaUrl: MediaUrl
) {
  const { poster = null, storyboard = null } = playable ?? {}
  const made = (rendition: string | null) =>
    video && rendition && mediaUrl({ fileId: video.fileId, rendition })
  const posterId = video?.posterFileId
  return {
    durationMs,
    posterUrl: posterId ? mediaUrl({ fileId: posterId, name: 'poster' }) : made(poster),
    storyboardUrl: made(storyboard),
    captions: (video?.captions ?? []).map(({ language, label, fileId }) => ({
      language,
      label,
      url: mediaUrl({ fileId, name: `${language}.vtt` }),
    })),
    chapters: video?.chapters ?? [],
  }
}
