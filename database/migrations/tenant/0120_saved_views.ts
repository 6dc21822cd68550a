import { BaseSchema } from '@adonisjs/lucid/schema'

/** Lists as their readers keep them, and the indexes by which the overview counts a period. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table saved_views (
        id uuid primary key,
        member_id uuid not null references members on delete cascade,
        screen text not null check (screen ~ '^[a-z][a-z_]{1,39}$'),
        name text not null check (length(name) between 1 and 60),
        query text not null check (length(query) <= 1000),
        created_at timestamptz not null default now(),
        unique (member_id, screen, name)
      );

      create index playback_sessions_started on playback_sessions (started_at);
      create index lesson_outcomes_recorded on lesson_outcomes (recorded_at);
      create index enrollments_enrolled on enrollments (enrolled_at);
    `)
  }
}
