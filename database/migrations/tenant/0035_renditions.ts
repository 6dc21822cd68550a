import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * What was made from a film: a file that starts at once, a poster, pictures for the seek bar, a
 * ladder of qualities. `names` is what may lie on the disk, noted before the first byte is written,
 * so that nothing is left behind; `parts` is what lies there whole, with its bytes.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table renditions (
        id uuid primary key,
        file_id uuid not null references files on delete cascade,
        kind text not null check (kind in ('film', 'poster', 'storyboard', 'hls')),
        state text not null default 'waiting'
          check (state in ('waiting', 'working', 'ready', 'failed')),
        progress real not null default 0 check (progress between 0 and 1),
        error text,
        facts jsonb not null default '{}',
        parts jsonb not null default '{}',
        names text[] not null default '{}',
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        unique (file_id, kind),
        check ((state = 'failed') = (error is not null)),
        check (state <> 'ready' or progress = 1)
      );
    `)
  }
}
