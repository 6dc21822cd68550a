import type { ManifestLesson } from '#catalog/domain/import/manifest_schema'
import { readDuration } from '#catalog/domain/streams/read_duration'
import { streamAddress } from '#catalog/domain/streams/stream_address'
import { youtubeId } from '#catalog/domain/streams/youtube_id'

export interface Finding {
  /** `modules.0.title` */
  field: string
  reason: string
  values?: Record<string, string | number>
}

/** A lesson has exactly one of text, video, youtube, hls and (alone) files. */
export function judgeLesson(lesson: ManifestLesson, field: string): Finding[] {
  const { text, video, youtube, hls, files, title, captions, chapters, poster, intro } = lesson
  const found: Finding[] = []
  const kinds = [text, video, youtube, hls].filter(Boolean).length
  if (kinds > 1 || (kinds === 0 && !files)) found.push({ field, reason: 'kind' })
  if (!title && !text) found.push({ field: `${field}.title`, reason: 'required' })
  if (!video && (captions || chapters || poster)) found.push({ field, reason: 'video_only' })
  if (text && intro) found.push({ field: `${field}.intro`, reason: 'no_intro' })
  return [...found, ...judgeStream(lesson, field)]
}

function judgeStream({ youtube, hls, duration }: ManifestLesson, field: string): Finding[] {
  const found: Finding[] = []
  const isStream = youtube !== undefined || hls !== undefined
  if (youtube && !youtubeId(youtube)) found.push({ field: `${field}.youtube`, reason: 'youtube' })
  if (hls && !streamAddress(hls)) found.push({ field: `${field}.hls`, reason: 'stream' })
  if (isStream && !readDuration(duration ?? '')) {
    found.push({ field: `${field}.duration`, reason: 'duration' })
  }
  if (!isStream && duration !== undefined) {
    found.push({ field: `${field}.duration`, reason: 'stream_only' })
  }
  return found
}
