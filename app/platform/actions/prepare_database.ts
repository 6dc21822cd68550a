import { appPassword, roles } from '#config/database'
import { migratorConnection } from '#core/database/connections'
import { SchemaMigrator } from '#platform/migrations/schema_migrator'

/**
 * Makes a bare database the platform's: roles, extensions, the platform's schema and the bus.
 * Safe to repeat; two at once wait for each other.
 */
export class PrepareDatabase {
  async handle(): Promise<string[]> {
    return migratorConnection().transaction(async (trx) => {
      await trx.rawQuery(`select pg_advisory_xact_lock(hashtext('belgenet.prepare'))`)
      await trx.rawQuery(rolesSql())
      await trx.rawQuery(schemasSql())
      return new SchemaMigrator().migrate('platform', 'platform', trx)
    })
  }
}

function rolesSql(): string {
  const { login, platform, tenantDml } = roles
  const create = (role: string, options: string) =>
    `if not exists (select from pg_roles where rolname = '${role}') then
       create role "${role}" ${options};
     end if;`
  return `
    do $$ begin
      ${create(login, 'login noinherit')}
      ${create(platform, 'nologin')}
      ${create(tenantDml, 'nologin')}
    end $$;
    alter role "${login}" with login noinherit password '${appPassword}';
    grant "${platform}" to "${login}";`
}

function schemasSql(): string {
  const { platform, tenantDml } = roles
  return `
    create schema if not exists extensions;
    grant usage on schema extensions to public;
    create extension if not exists pg_trgm schema extensions;
    create extension if not exists btree_gist schema extensions;

    create schema if not exists platform;
    grant usage on schema platform to "${platform}";
    alter default privileges in schema platform
      grant select, insert, update, delete on tables to "${platform}";
    create table if not exists platform.schema_versions (
      schema_name text primary key,
      applied text[] not null default '{}',
      error text,
      migrated_at timestamptz not null default now()
    );
    grant select on platform.schema_versions to "${platform}";

    create schema if not exists bus;
    grant usage on schema bus to "${platform}", "${tenantDml}";`
}
