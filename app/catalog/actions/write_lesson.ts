import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { WriteTargets } from '#catalog/actions/write_targets'
import { WriteVideo } from '#catalog/actions/write_video'
import type { LessonDraft } from '#catalog/domain/import/course_draft'
import type { VersionIds } from '#catalog/import/version_ids'
import { bindings } from '#core/database/bindings'
import { newId } from '#core/shared/id'

const DEFAULT_THRESHOLD = 0.9

interface Version {
  versionId: string
  ids: VersionIds
  threshold?: number
}

export interface LessonToWrite {
  lesson: LessonDraft
  moduleId: string
  stableId: string
  position: number
}

/** Writes one lesson with everything that belongs to its kind. */
export class WriteLesson {
  constructor(private readonly version: Version) {}

  async handle(
    { lesson, moduleId, stableId, position }: LessonToWrite,
    trx: TransactionClientContract
  ): Promise<void> {
    const id = newId()
    const { key, title, kind, video, stream, text } = lesson
    await trx.rawQuery(
      `insert into lessons (id, version_id, module_id, stable_id, key, title, position, kind,
         duration_ms)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      bindings(
        ...[id, this.version.versionId, moduleId, stableId, key, title, position, kind],
        (video ?? stream)?.durationMs ?? null
      )
    )
    if (text) {
      await trx.rawQuery('insert into lesson_texts (lesson_id, source, html) values (?, ?, ?)', [
        ...[id, text.source, this.version.ids.fill(text.html)],
      ])
      const { versionId, ids } = this.version
      await new WriteTargets().handle({ versionId, lessonRowId: id, text, ids }, trx)
    }
    await this.#insertFiles(id, lesson, trx)
    const { threshold = DEFAULT_THRESHOLD, ids } = this.version
    if (stream) {
      await trx.rawQuery(
        `insert into lesson_streams (lesson_id, source, duration_ms, threshold)
         values (?, ?, ?, ?)`,
        [id, stream.source, stream.durationMs, threshold]
      )
    }
    if (video) {
      const fileIdOf = (path: string) => ids.ofFile(path)
      await new WriteVideo().handle({ lessonId: id, video, threshold, fileIdOf }, trx)
    }
  }

  async #insertFiles(
    id: string,
    { downloads, text }: LessonDraft,
    trx: TransactionClientContract
  ): Promise<void> {
    const figures = (text?.figures ?? []).map((path) => ({ role: 'figure', path, name: 'figure' }))
    const files = [...downloads.map((file) => ({ role: 'download', ...file })), ...figures]
    for (const [index, { role, path, name }] of files.entries()) {
      await trx.rawQuery(
        `insert into lesson_files (lesson_id, file_id, role, name, position)
         values (?, ?, ?, ?, ?)`,
        [id, this.version.ids.ofFile(path), role, name, index + 1]
      )
    }
  }
}
