import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { slugOf } from '#catalog/domain/slug_of'

/** The key that a later import knows a new part by: its title, numbered when another has it. */
export async function freeKey(
  table: 'modules' | 'lessons',
  { versionId, title }: { versionId: string; title: string },
  trx: TransactionClientContract
): Promise<string> {
  const { rows } = await trx.rawQuery(`select key from ${table} where version_id = ?`, [versionId])
  const taken = new Set(rows.map(({ key }: { key: string }) => key))
  const base = slugOf(title) || table.slice(0, -1)
  let key = base
  for (let number = 2; taken.has(key); number++) {
    key = `${base}-${number}`
  }
  return key
}
