import { FramedVideo } from '../../engine/framed-video.js'
import type { PlaybackSession } from './api-shapes.js'
import { SourcePlayer, type PlayedSource, type SourceHost } from './source.js'

export type MediaElement = HTMLVideoElement | HTMLIFrameElement

/** What plays in the element, seen as a video. */
export function videoOf(element: MediaElement): HTMLVideoElement {
  return element instanceof HTMLIFrameElement
    ? (new FramedVideo(element) as unknown as HTMLVideoElement)
    : element
}

/** Gives a video what its session offers. */
export function beginnerOf({ mediaUrl, mediaType, hlsUrl }: PlaybackSession) {
  return (video: HTMLVideoElement, host: SourceHost): PlayedSource => {
    const framed: unknown = video
    return framed instanceof FramedVideo
      ? { ladder: null, close: framed.open(host.failed) }
      : new SourcePlayer(video, { url: mediaUrl, type: mediaType ?? '', hlsUrl }, host)
  }
}
