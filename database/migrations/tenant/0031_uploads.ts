import { BaseSchema } from '@adonisjs/lucid/schema'

/** Files that come in parts: what was promised of them, which parts are there, what checks found. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      alter table files
        alter column owner_id drop not null,
        alter column type drop not null,
        alter column sha256 drop not null,
        add constraint files_clean_known
          check (state <> 'clean' or (type is not null and sha256 is not null));

      alter table storage_usage
        add column reserved bigint not null default 0 check (reserved >= 0);

      create table uploads (
        id uuid primary key references files on delete cascade,
        purpose text not null,
        member_id uuid not null references members on delete cascade,
        disk_upload text not null,
        promised_size bigint not null check (promised_size > 0),
        promised_sha256 bytea check (length(promised_sha256) = 32),
        reserved bigint not null check (reserved >= 0),
        part_size bigint not null check (part_size > 0),
        part_count int not null check (part_count between 1 and 10000),
        progress real not null default 0 check (progress between 0 and 1),
        refusal text,
        touched_at timestamptz not null default now(),
        completed_at timestamptz
      );
      create index uploads_member on uploads (member_id);
      create index uploads_open on uploads (touched_at) where completed_at is null;

      create table upload_parts (
        upload_id uuid not null references uploads on delete cascade,
        number int not null check (number between 1 and 10000),
        sha256 bytea not null check (length(sha256) = 32),
        etag text,
        primary key (upload_id, number)
      );

      create table image_variants (
        file_id uuid not null references files on delete cascade,
        width int not null check (width > 0),
        key text not null unique,
        size bigint not null check (size > 0),
        sha256 bytea not null check (length(sha256) = 32),
        primary key (file_id, width)
      );
    `)
  }
}
