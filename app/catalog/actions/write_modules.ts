import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { WriteLesson } from '#catalog/actions/write_lesson'
import type { CourseDraft } from '#catalog/domain/import/course_draft'
import type { VersionIds } from '#catalog/import/version_ids'
import { newId } from '#core/shared/id'

export interface ModulesToWrite {
  draft: CourseDraft
  versionId: string
  ids: VersionIds
}

/** Writes the modules of a version and their lessons, in order. */
export class WriteModules {
  async handle({ draft, versionId, ids }: ModulesToWrite, trx: TransactionClientContract) {
    const writer = new WriteLesson({
      versionId,
      ids,
      threshold: draft.manifest.video_threshold,
    })
    for (const [index, { key, title, lessons }] of draft.modules.entries()) {
      const moduleId = newId()
      await trx.rawQuery(
        `insert into modules (id, version_id, stable_id, key, title, position)
         values (?, ?, ?, ?, ?, ?)`,
        [moduleId, versionId, ids.ofModule(key), key, title, index + 1]
      )
      for (const [at, lesson] of lessons.entries()) {
        const stableId = ids.ofLesson(lesson.key)
        await writer.handle({ lesson, moduleId, stableId, position: at + 1 }, trx)
      }
    }
  }
}
