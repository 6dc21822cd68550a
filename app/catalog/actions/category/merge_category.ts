import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'

/** Gives all courses of one category to another, and takes the first away. */
export class MergeCategory {
  /** @throws {NotFound} also when both are the same */
  async handle(id: string, intoId: string): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      const { rows } = await trx.rawQuery(
        `select id from categories where id = any(?::uuid[]) order by id for update`,
        [[id, intoId]]
      )
      if (rows.length !== 2) {
        throw new NotFound()
      }
      for (const table of ['courses', 'course_versions']) {
        await trx.rawQuery(`update ${table} set category_id = ? where category_id = ?`, [
          ...[intoId, id],
        ])
      }
      await trx.rawQuery('delete from categories where id = ?', [id])
      const subject = { type: 'category', id }
      await audit.record({ action: 'category.merged', subject, after: { intoId } }, trx)
    })
  }
}
