import { audit } from '#audit/contract'
import { CategoryInUse } from '#catalog/errors'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'

/** Takes away a category that no version of a course names. */
export class DeleteCategory {
  /** @throws {NotFound | CategoryInUse} */
  async handle(id: string): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      const { rows } = await trx.rawQuery(
        `select g.name_tr as "nameTr", exists (select from courses where category_id = g.id)
           or exists (select from course_versions where category_id = g.id) as "isUsed"
         from categories g where id = ? for update`,
        [id]
      )
      if (rows.length === 0) {
        throw new NotFound()
      }
      if (rows[0].isUsed) {
        throw new CategoryInUse()
      }
      await trx.rawQuery('delete from categories where id = ?', [id])
      const { nameTr } = rows[0]
      const subject = { type: 'category', id }
      await audit.record({ action: 'category.deleted', subject, before: { nameTr } }, trx)
    })
  }
}
