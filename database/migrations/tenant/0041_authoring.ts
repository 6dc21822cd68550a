import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Courses are written on the portal: a draft counts its changes, knows what its Markdown points to,
 * and belongs to its authors. What was deleted in a draft can come back until the draft is published.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      alter table course_versions
        add column revision integer not null default 1 check (revision > 0),
        add column description_source text check (length(description_source) <= 100000),
        add column price_reference text check (length(price_reference) between 1 and 80),
        add column submitted_at timestamptz,
        add column based_on uuid references course_versions on delete set null;

      -- A video lesson is planned before its film is there; only whole lessons are published.
      alter table lessons drop constraint lessons_check;
      alter table lessons add check (kind = 'video' or duration_ms is null);

      -- A move renumbers many rows in one statement: judged at its end, not row by row.
      alter table modules drop constraint modules_version_id_position_key;
      alter table modules add unique (version_id, position) deferrable initially immediate;
      alter table lessons drop constraint lessons_module_id_position_key;
      alter table lessons add unique (module_id, position) deferrable initially immediate;

      create table course_authors (
        course_id uuid not null references courses on delete cascade,
        member_id uuid not null references members on delete cascade,
        is_owner boolean not null,
        added_at timestamptz not null default now(),
        primary key (course_id, member_id)
      );
      create unique index course_authors_owner on course_authors (course_id) where is_owner;
      create index course_authors_member on course_authors (member_id);
      insert into course_authors (course_id, member_id, is_owner)
        select id, created_by, true from courses where created_by is not null;

      create table version_targets (
        version_id uuid not null references course_versions on delete cascade,
        lesson_id uuid references lessons on delete cascade,
        path text not null check (length(path) between 1 and 1000),
        file_id uuid references files,
        target_id uuid,
        unique nulls not distinct (version_id, lesson_id, path),
        check ((file_id is null) <> (target_id is null))
      );
      create index version_targets_file on version_targets (file_id);
      create index version_targets_lesson on version_targets (lesson_id);
      alter table version_targets enable row level security;
      create policy version_targets_read on version_targets for select using (true);
      ${['insert with check', 'delete using'].map((deed) => frozen(deed)).join('\n')}

      create table draft_changes (
        version_id uuid not null references course_versions on delete cascade,
        revision integer not null,
        member_id uuid references members on delete set null,
        kind text not null,
        subject_id uuid,
        title text not null,
        began_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        primary key (version_id, revision)
      );

      create table draft_removals (
        id uuid primary key,
        version_id uuid not null references course_versions on delete cascade,
        content jsonb not null,
        removed_at timestamptz not null default now()
      );
      create index draft_removals_version on draft_removals (version_id);

      create table review_comments (
        id uuid primary key,
        course_id uuid not null references courses on delete cascade,
        version_number integer not null,
        lesson_id uuid,
        kind text not null check (kind in ('comment', 'submitted', 'withdrawn', 'approved', 'rejected')),
        body text not null check (length(body) <= 4000),
        member_id uuid references members on delete set null,
        written_at timestamptz not null default now(),
        check ((kind not in ('comment', 'rejected')) or body <> '')
      );
      create index review_comments_course on review_comments (course_id, written_at, id);
      create index course_versions_waiting on course_versions (submitted_at) where state = 'in_review';
    `)
  }
}

/** What learners are pinned to never changes, whatever code forgets. */
function frozen(deed: string): string {
  const [verb] = deed.split(' ')
  return /* sql */ `create policy version_targets_${verb} on version_targets for ${deed}
    (exists (select from course_versions v where v.id = version_id and v.frozen_at is null));`
}
