import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Writes a row of a table as `to_jsonb` once told it, whatever columns the table has. */
export async function insertRow(
  table: string,
  row: object,
  trx: TransactionClientContract
): Promise<void> {
  await trx.rawQuery(
    `insert into ${table} select (jsonb_populate_record(null::${table}, ?::jsonb)).*`,
    [JSON.stringify(row)]
  )
}
