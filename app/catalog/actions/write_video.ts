import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { VideoDraft } from '#catalog/domain/import/course_draft'
import { bindings } from '#core/database/bindings'
import { PlanRenditions } from '#storage/contract'

export interface VideoToWrite {
  lessonId: string
  video: VideoDraft
  /** Share that completes the lesson */
  threshold: number
  fileIdOf: (path: string) => string
}

/** Writes the film of a lesson with its captions and chapters. */
export class WriteVideo {
  async handle(
    { lessonId, video, threshold, fileIdOf }: VideoToWrite,
    trx: TransactionClientContract
  ): Promise<void> {
    await trx.rawQuery(
      `insert into lesson_videos (lesson_id, file_id, poster_file_id, duration_ms, threshold)
       values (?, ?, ?, ?, ?)`,
      bindings(
        ...[lessonId, fileIdOf(video.path), video.poster && fileIdOf(video.poster)],
        ...[video.durationMs, threshold]
      )
    )
    await new PlanRenditions().handle(fileIdOf(video.path), trx)
    for (const { language, path } of video.captions) {
      await trx.rawQuery('insert into captions (lesson_id, language, file_id) values (?, ?, ?)', [
        ...[lessonId, language, fileIdOf(path)],
      ])
    }
    const chapters = video.chapters.flatMap(({ language, cues }) =>
      cues.map((cue, index) => ({ language, position: index + 1, ...cue }))
    )
    for (const { language, position, startMs, endMs, text } of chapters) {
      await trx.rawQuery(
        `insert into chapters (lesson_id, language, position, start_ms, end_ms, title)
         values (?, ?, ?, ?, ?, ?)`,
        [lessonId, language, position, startMs, endMs, text]
      )
    }
  }
}
