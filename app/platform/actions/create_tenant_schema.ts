import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { roles } from '#config/database'
import { SchemaMigrator } from '#platform/migrations/schema_migrator'

/** A schema with its role, empty and at the newest version. The owner migrates, the role reads and writes. */
export class CreateTenantSchema {
  /** @returns the role that reaches this schema and no other */
  async handle(schema: string, trx: TransactionClientContract): Promise<string> {
    const role = roles.tenant(schema.replace(/^(t|spare)_/, ''))
    await trx.rawQuery(`
      create role "${role}" nologin;
      grant "${roles.tenantDml}" to "${role}";
      grant "${role}" to "${roles.login}";
      create schema "${schema}";
      grant usage on schema "${schema}" to "${role}";
      alter default privileges in schema "${schema}"
        grant select, insert, update, delete on tables to "${roles.tenantDml}";
      alter default privileges in schema "${schema}"
        grant usage, select on sequences to "${roles.tenantDml}";`)
    await new SchemaMigrator().migrate('tenant', schema, trx)
    return role
  }
}
