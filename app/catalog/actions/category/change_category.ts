import { audit } from '#audit/contract'
import { bindings } from '#core/database/bindings'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'

interface Names {
  nameTr?: string
  nameEn?: string
}

/** Other names for a category; its address stays. */
export class ChangeCategory {
  /** @throws {NotFound} */
  async handle(id: string, { nameTr, nameEn }: Names): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      const { rows } = await trx.rawQuery(
        `update categories set name_tr = coalesce(?, name_tr), name_en = coalesce(?, name_en)
         where id = ? returning id`,
        bindings(nameTr ?? null, nameEn ?? null, id)
      )
      if (rows.length === 0) {
        throw new NotFound()
      }
      const subject = { type: 'category', id }
      await audit.record({ action: 'category.renamed', subject, after: { nameTr, nameEn } }, trx)
    })
  }
}
