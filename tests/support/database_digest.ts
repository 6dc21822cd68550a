import { migratorConnection } from '#core/database/connections'
import type { TestTenant } from '#tests/support/tenant'

/** The tenant's whole schema, the platform's and the bus, as one hash a table: equal when nothing changed. */
export async function databaseDigest({ scope }: TestTenant): Promise<Record<string, string>> {
  const { rows } = await migratorConnection().rawQuery(
    `select schemaname || '.' || tablename as name from pg_tables
     where schemaname in (?, 'platform', 'bus') order by 1`,
    [scope.schema]
  )
  const names: string[] = rows.map(({ name }: { name: string }) => name)
  const hash = (name: string) =>
    `select '${name}' as name, count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) as hash
     from ${name} t`
  const digest = await migratorConnection().rawQuery(names.map(hash).join(' union all '))
  return Object.fromEntries(
    digest.rows.map((row: { name: string; hash: string }) => [row.name, row.hash])
  )
}
