import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ShowVersion } from '#catalog/actions/show_version'
import { searchTextOf } from '#catalog/domain/course_search_text'

/** Keeps what a draft says of itself (how many lessons, how long, found by which words) true. */
export class SumUpDraft {
  async handle(
    { versionId, courseId, isShown }: { versionId: string; courseId: string; isShown: boolean },
    trx: TransactionClientContract
  ): Promise<void> {
    const { rows } = await trx.rawQuery(
      `select array[v.title, v.summary, g.name_tr, g.name_en] || v.tags
         || array(select title from modules where version_id = v.id order by position)
         || array(select title from lessons where version_id = v.id order by position) as words
       from course_versions v left join categories g on g.id = v.category_id where v.id = ?`,
      [versionId]
    )
    await trx.rawQuery(
      `update course_versions v set search_text = ?,
         module_count = (select count(*) from modules where version_id = v.id),
         (lesson_count, duration_ms) = (select count(*), coalesce(sum(duration_ms), 0)
           from lessons where version_id = v.id)
       where id = ?`,
      [searchTextOf(rows[0].words), versionId]
    )
    if (isShown) {
      await new ShowVersion().handle({ courseId, versionId }, trx)
    } else {
      await trx.rawQuery('update courses set updated_at = now() where id = ?', [courseId])
    }
  }
}
