import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { TextDraft } from '#catalog/domain/import/course_draft'
import type { VersionIds } from '#catalog/import/version_ids'
import { bindings } from '#core/database/bindings'

interface TargetsToWrite {
  versionId: string
  /** Row id; null for the description */
  lessonRowId: string | null
  text: TextDraft
  ids: VersionIds
}

/** Remembers what the paths in a text lead to, so that the text can be written on and rendered again. */
export class WriteTargets {
  async handle(
    { versionId, lessonRowId, text, ids }: TargetsToWrite,
    trx: TransactionClientContract
  ) {
    for (const { written, kind, path } of text.targets) {
      const fileId = kind === 'file' ? ids.ofFile(path) : null
      const lessonId = kind === 'lesson' ? ids.ofLessonPath(path) : null
      await trx.rawQuery(
        `insert into version_targets (version_id, lesson_id, path, file_id, target_id)
         values (?, ?, ?, ?, ?)`,
        bindings(versionId, lessonRowId, written, fileId, lessonId)
      )
    }
  }
}
