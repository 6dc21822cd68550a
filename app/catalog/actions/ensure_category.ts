import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { newId } from '#core/shared/id'

export interface NamedCategory {
  slug: string
  name?: { tr: string; en: string }
}

/** The category of a slug, made when the tenant has none. An existing one keeps its names. */
export class EnsureCategory {
  async handle({ slug, name }: NamedCategory, trx: TransactionClientContract): Promise<string> {
    const { tr = slug, en = slug } = name ?? {}
    await trx.rawQuery(
      `insert into categories (id, slug, name_tr, name_en) values (?, ?, ?, ?)
       on conflict (slug) do nothing`,
      [newId(), slug, tr, en]
    )
    const { rows } = await trx.rawQuery('select id from categories where slug = ?', [slug])
    return rows[0].id
  }
}
