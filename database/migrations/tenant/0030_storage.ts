import { BaseSchema } from '@adonisjs/lucid/schema'

/** What lies on the disk, what it is by its content, and how much of the disk it takes. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table files (
        id uuid primary key,
        slice text not null,
        owner_id uuid not null,
        key text not null unique,
        name text not null check (length(name) between 1 and 255),
        size bigint not null check (size > 0),
        type text not null,
        sha256 bytea not null check (length(sha256) = 32),
        state text not null
          check (state in ('uploading', 'quarantined', 'clean', 'rejected', 'deleted')),
        created_at timestamptz not null default now(),
        checked_at timestamptz,
        check ((state = 'clean') <= (checked_at is not null))
      );
      create index files_owner on files (slice, owner_id, sha256);
      create index files_unclean on files (state, created_at) where state <> 'clean';

      create table storage_usage (
        only_row boolean primary key default true check (only_row),
        bytes bigint not null default 0 check (bytes >= 0),
        files bigint not null default 0 check (files >= 0),
        updated_at timestamptz not null default now()
      );
    `)
  }
}
