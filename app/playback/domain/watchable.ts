import type { LessonContent, LessonVideo } from '#catalog/contract'

/** What of a lesson is watched, wherever it lies. */
export interface Watchable {
  /** Null when the film lies elsewhere */
  video: LessonVideo | null
  /** Of a film on YouTube: a frame that its learner has to agree to */
  frameUrl: string | null
  /** Of a stream of the tenant's own */
  streamUrl: string | null
  durationMs: number
  threshold: number
}

/** Null for a lesson that is read. */
export function watchableOf({ kind, video, stream }: LessonContent): Watchable | null {
  if (video) {
    const { durationMs, threshold } = video
    return { video, frameUrl: null, streamUrl: null, durationMs, threshold }
  }
  if (!stream) {
    return null
  }
  const { source, durationMs, threshold } = stream
  const isFramed = kind === 'youtube'
  const frameUrl = isFramed ? youtubeFrame(source) : null
  return { video: null, frameUrl, streamUrl: isFramed ? null : source, durationMs, threshold }
}

/** YouTube's player without its cookies, told to speak with the page it stands in. */
function youtubeFrame(id: string): string {
  const settings = new URLSearchParams({ enablejsapi: '1', playsinline: '1', rel: '0' })
  return `https://www.youtube-nocookie.com/embed/${id}?${settings}`
}
