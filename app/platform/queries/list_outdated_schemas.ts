import { platformConnection } from '#core/database/connections'
import { SchemaMigrator } from '#platform/migrations/schema_migrator'

/** Schemas of tenants and spares that miss a migration, oldest tenant first. */
export class ListOutdatedSchemas {
  async handle(): Promise<string[]> {
    const { rows } = await platformConnection().rawQuery(
      `select s.schema_name from (
         select schema_name, created_at from tenants where status <> 'deleting'
         union all select schema_name, created_at from spare_schemas
       ) s left join schema_versions v using (schema_name)
       where v.applied is null or not v.applied @> ?::text[]
       order by s.created_at`,
      [await SchemaMigrator.names('tenant')]
    )
    return rows.map((row: { schema_name: string }) => row.schema_name)
  }
}
