import { migratorConnection } from '#core/database/connections'

/** All rows of one tenant in another of the same version, ids and all; what was there is gone. */
export async function copyRows(from: string, to: string): Promise<void> {
  const { rows } = await migratorConnection().rawQuery(
    `select c.table_name as name, string_agg(quote_ident(c.column_name), ', ') as columns
     from information_schema.columns c join pg_tables t
       on t.schemaname = c.table_schema and t.tablename = c.table_name
     where c.table_schema = ? and c.is_generated = 'NEVER' group by c.table_name`,
    [from]
  )
  const statements = rows.map(
    ({ name, columns }: { name: string; columns: string }) =>
      `delete from "${to}"."${name}";
       insert into "${to}"."${name}" (${columns}) select ${columns} from "${from}"."${name}";`
  )
  await migratorConnection().rawQuery(
    `begin; set local session_replication_role = replica; ${statements.join('\n')} commit;`
  )
  await migratorConnection().rawQuery('analyze')
}
