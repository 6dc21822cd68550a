import env from '#start/env'
import { roles } from '#config/database'
import { migratorConnection } from '#core/database/connections'
import { loginPassword } from '#core/database/roles'
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
  const password = loginPassword(env.get('APP_KEY').release())
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
    alter role "${login}" with login noinherit password '${password}';
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
    grant usage on schema bus to "${platform}", "${tenantDml}";
    create table if not exists bus.outbox (
      id uuid primary key,
      tenant_role name not null default current_user,
      tenant_id uuid not null,
      name text not null,
      aggregate_id uuid not null,
      payload jsonb not null,
      metadata jsonb not null default '{}',
      occurred_at timestamptz not null default clock_timestamp(),
      state smallint not null default 0 check (state in (0, 1)),
      attempts smallint not null default 0,
      available_at timestamptz not null default clock_timestamp()
    );
    create index if not exists outbox_waiting on bus.outbox (available_at) where state = 0;
    create index if not exists outbox_in_flight on bus.outbox (available_at) where state = 1;
    grant insert on bus.outbox to "${tenantDml}";
    grant select, delete, update (state, attempts, available_at) on bus.outbox to "${platform}";
    alter table bus.outbox enable row level security;
    do $$ begin
      if not exists (select from pg_policies where schemaname = 'bus' and policyname = 'own_facts') then
        create policy own_facts on bus.outbox for insert with check (tenant_role = current_user);
        create policy relay on bus.outbox to "${platform}" using (true) with check (true);
      end if;
    end $$;`
}
