import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ShowVersion } from '#catalog/actions/show_version'

interface VersionToFreeze {
  courseId: string
  versionId: string
}

/** From here on a version is what it is, and what the catalog shows of its course. */
export class FreezeVersion {
  async handle(version: VersionToFreeze, trx: TransactionClientContract): Promise<void> {
    await this.#freeze(version, trx)
    await new ShowVersion().handle(version, trx)
    await trx.rawQuery(
      `update courses set state = 'published', published_version_id = ?,
         published_at = coalesce(published_at, now()) where id = ?`,
      [version.versionId, version.courseId]
    )
  }

  async #freeze({ courseId, versionId }: VersionToFreeze, trx: TransactionClientContract) {
    await trx.rawQuery(
      `update course_versions set state = 'superseded'
       where course_id = ? and state = 'published' and id <> ?`,
      [courseId, versionId]
    )
    await trx.rawQuery('delete from draft_removals where version_id = ?', [versionId])
    await trx.rawQuery(
      `update course_versions set state = 'published', frozen_at = coalesce(frozen_at, now())
       where id = ?`,
      [versionId]
    )
  }
}
