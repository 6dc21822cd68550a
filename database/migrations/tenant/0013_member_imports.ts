import { BaseSchema } from '@adonisjs/lucid/schema'

/** Members from a file: each line with what became of it, so that an import goes on where it stopped. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table member_imports (
        id uuid primary key,
        created_by uuid references members on delete set null,
        file_name text not null check (length(file_name) between 1 and 255),
        is_dry_run boolean not null,
        state text not null check (state in ('waiting', 'running', 'done')),
        row_count integer not null,
        created_at timestamptz not null,
        finished_at timestamptz,
        check ((state = 'done') = (finished_at is not null))
      );
      create index member_imports_created on member_imports (created_at);

      create table member_import_rows (
        import_id uuid not null references member_imports on delete cascade,
        line integer not null,
        email text not null,
        name text not null,
        roles text[] not null,
        locale text,
        state text not null check (state in ('waiting', 'ready', 'invited', 'unchanged', 'refused')),
        code text,
        primary key (import_id, line),
        check ((state in ('unchanged', 'refused')) = (code is not null))
      );
      create index member_import_rows_state on member_import_rows (import_id, state, line);
    `)
  }
}
