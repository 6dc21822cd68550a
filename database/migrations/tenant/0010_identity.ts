import { BaseSchema } from '@adonisjs/lucid/schema'

/** People, what they may do, the devices they are signed in on and how they came in. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table members (
        id uuid primary key,
        email text not null unique check (email = lower(email) and length(email) between 3 and 254),
        name text not null check (length(name) between 1 and 120),
        search_text text not null,
        locale text check (locale in ('tr', 'en')),
        status text not null check (status in ('invited', 'active', 'suspended')),
        password_hash text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        last_seen_at timestamptz
      );
      create index members_created on members (created_at desc, id);
      create index members_last_seen on members (last_seen_at desc nulls last, id);
      create index members_search on members using gin (search_text extensions.gin_trgm_ops);

      create table member_roles (
        member_id uuid not null references members on delete cascade,
        role text not null check (role in ('STUDENT', 'INSTRUCTOR', 'TENANT_ADMIN')),
        primary key (member_id, role)
      );
      create index member_roles_role on member_roles (role, member_id);

      create table devices (
        id uuid primary key,
        member_id uuid not null references members on delete cascade,
        origin text,
        key_thumbprint text,
        token_hash bytea,
        rotated_at timestamptz not null,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        revoked_reason text
          check (revoked_reason in ('signed_out', 'token_reused', 'key_mismatch', 'became_staff')),
        check ((key_thumbprint is null) = (token_hash is null)),
        check ((revoked_at is null) = (revoked_reason is null))
      );
      create index devices_member on devices (member_id) where revoked_at is null;
      create index devices_expires on devices (expires_at);

      create table one_time_codes (
        id uuid primary key,
        email text not null check (email = lower(email)),
        embed_key_id uuid,
        code_mac bytea not null,
        attempts smallint not null default 0 check (attempts between 0 and 5),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        consumed_at timestamptz
      );
      create index one_time_codes_expires on one_time_codes (expires_at);

      create table invitations (
        id uuid primary key,
        member_id uuid not null references members on delete cascade,
        invited_by uuid references members on delete set null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        revoked_at timestamptz,
        check (accepted_at is null or revoked_at is null)
      );
      create unique index invitations_open on invitations (member_id)
        where accepted_at is null and revoked_at is null;

      create table external_identities (
        issuer text not null,
        subject text not null check (length(subject) between 1 and 255),
        member_id uuid not null references members on delete cascade,
        created_at timestamptz not null default now(),
        primary key (issuer, subject)
      );
      create index external_identities_member on external_identities (member_id);
    `)
  }
}
