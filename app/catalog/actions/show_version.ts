import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

const COLUMNS = `title, summary, language, level, category_id, tags, cover_file_id, search_text,
  module_count, lesson_count, duration_ms`

/** Lets lists and search show what a version says of its course. */
export class ShowVersion {
  async handle(
    { courseId, versionId }: { courseId: string; versionId: string },
    trx: TransactionClientContract
  ): Promise<void> {
    await trx.rawQuery(
      `update courses set updated_at = now(),
         (${COLUMNS}) = (select ${COLUMNS} from course_versions where id = ?)
       where id = ?`,
      [versionId, courseId]
    )
  }
}
