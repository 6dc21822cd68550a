import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ChangeDraft, type DraftEdit } from '#catalog/actions/draft/change_draft'
import { removeOrphans } from '#catalog/actions/tracks/remove_orphans'
import { NoFilmLesson } from '#catalog/errors'
import { FindDraftLesson } from '#catalog/queries/draft/find_draft_lesson'
import { ClaimFile, FileNotReady, findFilm, PlanRenditions } from '#storage/contract'

const PURPOSE = 'lesson_video'
const DEFAULT_THRESHOLD = 0.9

export interface FilmToAttach {
  lessonId: string
  /** An upload of the editor that has passed its checks and its examination */
  fileId: string
  memberId: string
}

/** Gives a lesson its film, in the place of the one it had. Captions and chapters stay as far as they fit. */
export class AttachFilm {
  /** @throws {NotFound | FileNotReady | NoFilmLesson | StaleDraft | DraftInReview} */
  async handle(edit: DraftEdit, { lessonId, fileId, memberId }: FilmToAttach) {
    const film = await findFilm(fileId)
    const { revision } = await new ChangeDraft().handle(edit, async (draft, trx) => {
      const { rowId, title, kind } = await new FindDraftLesson(trx).handle(draft.id, lessonId)
      if (kind !== 'video') {
        throw new NoFilmLesson()
      }
      const claim = { fileId, purpose: PURPOSE, memberId, ownerId: edit.courseId }
      await new ClaimFile().handle(claim, trx)
      if (!film) {
        throw new FileNotReady()
      }
      await this.#write({ rowId, fileId, durationMs: film.durationMs }, trx)
      await new PlanRenditions().handle(fileId, trx)
      return { result: null, change: { kind: 'lesson.film_attached', subjectId: lessonId, title } }
    })
    await removeOrphans(edit.courseId)
    return { durationMs: film?.durationMs ?? 0, revision }
  }

  async #write(
    { rowId, fileId, durationMs }: { rowId: string; fileId: string; durationMs: number },
    trx: TransactionClientContract
  ): Promise<void> {
    await trx.rawQuery(
      `insert into lesson_videos (lesson_id, file_id, duration_ms, threshold) values (?, ?, ?, ?)
       on conflict (lesson_id) do update set file_id = excluded.file_id, poster_file_id = null,
         duration_ms = excluded.duration_ms`,
      [rowId, fileId, durationMs, DEFAULT_THRESHOLD]
    )
    await trx.rawQuery('update lessons set duration_ms = ? where id = ?', [durationMs, rowId])
    await trx.rawQuery('delete from chapters where lesson_id = ? and start_ms >= ?', [
      ...[rowId, durationMs],
    ])
    await trx.rawQuery('update chapters set end_ms = least(end_ms, ?) where lesson_id = ?', [
      ...[durationMs, rowId],
    ])
  }
}
