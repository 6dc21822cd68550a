import { ChangeDraft, type DraftEdit } from '#catalog/actions/draft/change_draft'
import { readDuration } from '#catalog/domain/streams/read_duration'
import { streamAddress } from '#catalog/domain/streams/stream_address'
import { youtubeId } from '#catalog/domain/streams/youtube_id'
import { NoFilmLesson, StreamInvalid } from '#catalog/errors'
import { FindDraftLesson } from '#catalog/queries/draft/find_draft_lesson'

export interface StreamToPut {
  lessonId: string
  /** Id or address on YouTube, or address of an HLS playlist, by the kind of the lesson */
  source: string
  /** `12:34` */
  duration: string
}

const DEFAULT_THRESHOLD = 0.9

/** Says which film elsewhere a lesson shows, and how long it is. */
export class PutStream {
  /** @throws {StreamInvalid | NoFilmLesson | NotFound | StaleDraft | DraftInReview} */
  async handle(edit: DraftEdit, { lessonId, source, duration }: StreamToPut) {
    const durationMs = readDuration(duration)
    if (!durationMs) {
      throw StreamInvalid.because('duration')
    }
    const { result, revision } = await new ChangeDraft().handle(edit, async (draft, trx) => {
      const { rowId, title, kind } = await new FindDraftLesson(trx).handle(draft.id, lessonId)
      if (kind !== 'youtube' && kind !== 'hls') {
        throw new NoFilmLesson()
      }
      const known = kind === 'youtube' ? youtubeId(source) : streamAddress(source)
      if (!known) {
        throw StreamInvalid.because(kind)
      }
      await trx.rawQuery(
        `insert into lesson_streams (lesson_id, source, duration_ms, threshold) values (?, ?, ?, ?)
         on conflict (lesson_id) do update set source = excluded.source,
           duration_ms = excluded.duration_ms`,
        [rowId, known, durationMs, DEFAULT_THRESHOLD]
      )
      await trx.rawQuery('update lessons set duration_ms = ? where id = ?', [durationMs, rowId])
      const change = { kind: 'lesson.stream_set', subjectId: lessonId, title }
      return { result: { source: known, durationMs }, change }
    })
    return { ...result, revision }
  }
}
