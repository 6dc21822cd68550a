import { BaseSchema } from '@adonisjs/lucid/schema'

/** Tenants, how they are found, and the schemas they live in. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table tenants (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
        name text not null check (length(name) between 1 and 120),
        schema_name text not null unique,
        role_name text not null unique,
        status text not null check (status in ('active', 'suspended', 'archived', 'deleting')),
        locale text not null check (locale in ('tr', 'en')),
        time_zone text not null,
        currency char(3) not null,
        allows_sign_up boolean not null default true,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create index tenants_status on tenants (status, created_at desc, id);

      create table tenant_domains (
        host text primary key check (host = lower(host)),
        tenant_id uuid not null references tenants on delete cascade,
        kind text not null check (kind in ('subdomain', 'custom')),
        is_primary boolean not null default false,
        verified_at timestamptz,
        created_at timestamptz not null default now()
      );
      create unique index tenant_domains_primary on tenant_domains (tenant_id) where is_primary;

      create table embed_keys (
        id uuid primary key,
        tenant_id uuid not null references tenants on delete cascade,
        key text not null unique,
        name text not null,
        mode text not null check (mode in ('live', 'test')),
        created_at timestamptz not null default now(),
        revoked_at timestamptz
      );
      create index embed_keys_tenant on embed_keys (tenant_id, created_at);

      create table embed_origins (
        id uuid primary key,
        tenant_id uuid not null references tenants on delete cascade,
        origin text not null,
        created_at timestamptz not null default now(),
        unique (tenant_id, origin)
      );
      create index embed_origins_origin on embed_origins (origin);

      create table handoff_secrets (
        id uuid primary key,
        tenant_id uuid not null references tenants on delete cascade,
        kid text not null unique,
        secret_encrypted text not null,
        created_at timestamptz not null default now(),
        revoked_at timestamptz
      );
      create index handoff_secrets_tenant on handoff_secrets (tenant_id, created_at);

      create table platform_users (
        id uuid primary key,
        email text not null unique check (email = lower(email)),
        name text not null,
        password_hash text not null,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz
      );
    `)
  }
}
