import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Place {
  table: 'modules' | 'lessons'
  /** Row id of the version (for modules) or of the module (for lessons) */
  parentId: string
  rowId: string
  /** From 1; beyond the end means the end */
  position?: number
}

const parents = { modules: 'version_id', lessons: 'module_id' }

/** Puts a row to its place among its siblings and numbers all of them anew, without gaps. */
export async function placeRow(
  { table, parentId, rowId, position = Number.MAX_SAFE_INTEGER }: Place,
  trx: TransactionClientContract
): Promise<void> {
  const { rows } = await trx.rawQuery(
    `select id from ${table} where ${parents[table]} = ? and id <> ? order by position`,
    [parentId, rowId]
  )
  const ids: string[] = rows.map(({ id }: { id: string }) => id)
  ids.splice(Math.min(position - 1, ids.length), 0, rowId)
  await trx.rawQuery(
    `update ${table} t set position = o.position, ${parents[table]} = ?
     from unnest(?::uuid[]) with ordinality o(id, position) where t.id = o.id`,
    [parentId, ids]
  )
}

/** Closes the gap that a row leaves behind. */
export async function closeGap(
  { table, parentId }: Pick<Place, 'table' | 'parentId'>,
  trx: TransactionClientContract
): Promise<void> {
  await trx.rawQuery(
    `update ${table} t set position = o.position
     from (select id, row_number() over (order by position) as position
           from ${table} where ${parents[table]} = ?) o where t.id = o.id`,
    [parentId]
  )
}
