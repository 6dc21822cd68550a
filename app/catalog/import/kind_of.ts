import type { StreamDraft } from '#catalog/domain/import/course_draft'
import type { ManifestLesson } from '#catalog/domain/import/manifest_schema'
import { readDuration } from '#catalog/domain/streams/read_duration'
import { streamAddress } from '#catalog/domain/streams/stream_address'
import { youtubeId } from '#catalog/domain/streams/youtube_id'
import type { LessonKind } from '#catalog/shared/lesson_kind'

interface Kind {
  kind: LessonKind
  stream: StreamDraft | null
}

/** What a lesson of a manifest is; the manifest was judged before. */
export function kindOf({ text, video, youtube, hls, duration = '' }: ManifestLesson): Kind {
  const durationMs = readDuration(duration)
  if (youtube !== undefined || hls !== undefined) {
    const source = youtube === undefined ? streamAddress(hls ?? '') : youtubeId(youtube)
    const kind = youtube === undefined ? 'hls' : 'youtube'
    return { kind, stream: source && durationMs ? { source, durationMs } : null }
  }
  return { kind: text ? 'text' : video ? 'video' : 'file', stream: null }
}
