import { audit } from '#audit/contract'
import { slugOf } from '#catalog/domain/slug_of'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'

const LONGEST_BASE = 70

/** A category with its names; its address comes from the Turkish one. */
export class CreateCategory {
  async handle({ nameTr, nameEn }: { nameTr: string; nameEn: string }): Promise<{ id: string }> {
    const id = newId()
    const base = slugOf(nameTr).slice(0, LONGEST_BASE).replace(/-+$/, '') || 'category'
    await tenantConnection().transaction(async (trx) => {
      for (let number = 1; ; number++) {
        const slug = number === 1 ? base : `${base}-${number}`
        const { rows } = await trx.rawQuery(
          `insert into categories (id, slug, name_tr, name_en) values (?, ?, ?, ?)
           on conflict (slug) do nothing returning id`,
          [id, slug, nameTr, nameEn]
        )
        if (rows.length > 0) break
      }
      const subject = { type: 'category', id }
      await audit.record({ action: 'category.created', subject, after: { nameTr, nameEn } }, trx)
    })
    return { id }
  }
}
