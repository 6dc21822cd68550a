/** A file that the browser plays by itself (mp4, webm). */
export interface MediaFile {
  url: string
  /** MIME type with codecs when known. */
  type: string
}

/**
 * `UNSUPPORTED`: this browser has no decoder for the type. `UNREACHABLE`: the bytes did not come
 * (network, expired URL). `BROKEN`: they came and cannot be decoded.
 */
export type MediaFailure = 'E_MEDIA_UNSUPPORTED' | 'E_MEDIA_UNREACHABLE' | 'E_MEDIA_BROKEN'

/** Gives a file to the video; returns what takes it away again and frees the connection. */
export function attachMedia(
  video: HTMLVideoElement,
  file: MediaFile,
  failed: (code: MediaFailure) => void
): () => void {
  const onError = () => failed(failureOf(video, file))
  video.addEventListener('error', onError)
  video.src = file.url
  return () => {
    video.removeEventListener('error', onError)
    video.removeAttribute('src')
    video.load()
  }
}

function failureOf(video: HTMLVideoElement, file: MediaFile): MediaFailure {
  if (video.canPlayType(file.type) === '') return 'E_MEDIA_UNSUPPORTED'
  // A browser answers SRC_NOT_SUPPORTED for a 403 as well as for rubbish, so only DECODE is sure.
  const broken = video.error?.code === MediaError.MEDIA_ERR_DECODE
  return broken ? 'E_MEDIA_BROKEN' : 'E_MEDIA_UNREACHABLE'
}
