import { BaseSchema } from '@adonisjs/lucid/schema'

/** Player runs, and the ledger of what was watched: a second counts once a learner and lesson. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table watch_windows (
        id uuid primary key,
        member_id uuid not null references members,
        opened_at timestamptz not null default now(),
        closed_at timestamptz,
        spent_ms bigint not null default 0 check (spent_ms >= 0)
      );
      create unique index watch_windows_open on watch_windows (member_id) where closed_at is null;
      create index watch_windows_member on watch_windows (member_id, opened_at);

      create table playback_sessions (
        id uuid primary key,
        member_id uuid not null references members,
        enrollment_id uuid not null references enrollments,
        lesson_id uuid not null,
        window_id uuid not null references watch_windows,
        device_id uuid,
        file_id uuid not null,
        duration_ms integer not null check (duration_ms > 0),
        threshold real not null check (threshold > 0 and threshold <= 1),
        started_at timestamptz not null default now(),
        last_beat_at timestamptz not null default now(),
        ended_at timestamptz,
        expires_at timestamptz not null,
        last_seq integer not null default 0
      );
      create index playback_sessions_live on playback_sessions (window_id, expires_at)
        where ended_at is null;
      create index playback_sessions_enrollment on playback_sessions (enrollment_id, lesson_id);
      create index playback_sessions_member on playback_sessions (member_id, started_at);

      create table lesson_progress (
        enrollment_id uuid not null references enrollments,
        lesson_id uuid not null,
        ranges int4multirange not null default '{}',
        watched_ms integer not null default 0,
        share real not null default 0 check (share between 0 and 1),
        position_ms integer not null default 0 check (position_ms >= 0),
        started_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (enrollment_id, lesson_id)
      );
      create index lesson_progress_lesson on lesson_progress (lesson_id);
    `)
  }
}
