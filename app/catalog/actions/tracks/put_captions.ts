import { Readable } from 'node:stream'
import { ChangeDraft, type DraftEdit } from '#catalog/actions/draft/change_draft'
import { removeOrphans } from '#catalog/actions/tracks/remove_orphans'
import { captionLabel } from '#catalog/domain/caption_label'
import { readCaptions } from '#catalog/domain/captions/read_captions'
import { writeWebVtt } from '#catalog/domain/captions/write_web_vtt'
import { CaptionsInvalid } from '#catalog/errors'
import { FindDraftLesson } from '#catalog/queries/draft/find_draft_lesson'
import { FindAuthoredFilm } from '#catalog/queries/find_authored_film'
import { DiscardUnrecorded, RecordFile, Staging, WriteFile } from '#storage/contract'

export interface Captions {
  lessonId: string
  language: string
  /** WebVTT or SubRip */
  text: string
}

/** Writes the captions of a film in one language, in the place of those that were there. */
export class PutCaptions {
  /** @throws {CaptionsInvalid | NotFound | StaleDraft | DraftInReview} */
  async handle(edit: DraftEdit, { lessonId, language, text }: Captions) {
    const { cues: all, problems } = readCaptions(text)
    if (problems.length > 0) {
      throw CaptionsInvalid.because(problems)
    }
    const { durationMs } = await new FindAuthoredFilm().handle({ ...edit, lessonId })
    const cues = all.filter(({ startMs }) => startMs < durationMs)
    const late = all.filter(({ startMs }) => startMs >= durationMs)
    const cut = cues.map((cue) => ({ ...cue, endMs: Math.min(cue.endMs, durationMs) }))
    const revision = await this.#store(edit, { lessonId, language, text: writeWebVtt(cut) })
    const label = captionLabel(language)
    return {
      language,
      label,
      cueCount: cues.length,
      lateLines: late.map(({ line }) => line),
      revision,
    }
  }

  async #store(edit: DraftEdit, { lessonId, language, text }: Captions): Promise<string> {
    const written: string[] = []
    const staging = await Staging.open()
    try {
      const bytes = Buffer.from(text)
      const staged = await staging.add(Readable.from([bytes]), `${language}.vtt`, bytes.length)
      const onKey = (key: string) => written.push(key)
      const place = 'download' as const
      const file = await new WriteFile().handle({ staged, place, slice: 'catalog', onKey })
      const { revision } = await new ChangeDraft().handle(edit, async (draft, trx) => {
        const lesson = await new FindDraftLesson(trx).handle(draft.id, lessonId)
        await new RecordFile().handle(file, edit.courseId, trx)
        await trx.rawQuery(
          `insert into captions (lesson_id, language, file_id) values (?, ?, ?)
           on conflict (lesson_id, language) do update set file_id = excluded.file_id`,
          [lesson.rowId, language, file.id]
        )
        const { title } = lesson
        const change = { kind: 'lesson.captions_written', subjectId: lessonId, title }
        return { result: null, change }
      })
      await removeOrphans(edit.courseId)
      return revision
    } catch (error) {
      await new DiscardUnrecorded().handle(written).catch(() => {})
      throw error
    } finally {
      await staging.remove()
    }
  }
}
