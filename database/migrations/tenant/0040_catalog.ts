import { BaseSchema } from '@adonisjs/lucid/schema'

/** Tables whose rows belong to one version, and how each finds it. */
const content = {
  modules: 'version_id',
  lessons: 'version_id',
  course_version_files: 'version_id',
  lesson_texts: '(select l.version_id from lessons l where l.id = lesson_id)',
  lesson_videos: '(select l.version_id from lessons l where l.id = lesson_id)',
  lesson_files: '(select l.version_id from lessons l where l.id = lesson_id)',
  captions: '(select l.version_id from lessons l where l.id = lesson_id)',
  chapters: '(select l.version_id from lessons l where l.id = lesson_id)',
}

/**
 * Courses, and their content in versions. Modules and lessons carry a stable id that is the same
 * in every version; that id is the only one that leaves. `courses` repeats what the catalog shows
 * of the published version, so that its filters and its search have their indexes.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table categories (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
        name_tr text not null check (length(name_tr) between 1 and 80),
        name_en text not null check (length(name_en) between 1 and 80),
        created_at timestamptz not null default now()
      );

      create table courses (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
        state text not null check (state in ('draft', 'published', 'archived')),
        published_version_id uuid,
        title text not null check (length(title) between 1 and 160),
        summary text not null default '' check (length(summary) <= 300),
        language text not null check (language in ('tr', 'en')),
        level text not null check (level in ('beginner', 'intermediate', 'advanced')),
        category_id uuid references categories,
        tags text[] not null default '{}',
        cover_file_id uuid references files,
        search_text text not null,
        module_count integer not null,
        lesson_count integer not null,
        duration_ms bigint not null,
        created_by uuid references members on delete set null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        published_at timestamptz,
        check ((state = 'published') <= (published_version_id is not null)),
        check ((published_version_id is null) = (published_at is null))
      );
      create index courses_newest on courses (date_trunc('milliseconds', published_at at time zone 'UTC') desc, id desc)
        where state = 'published';
      create index courses_category on courses (category_id) where state = 'published';
      create index courses_level on courses (level) where state = 'published';
      create index courses_language on courses (language) where state = 'published';
      create index courses_updated on courses (updated_at desc, id);
      create index courses_search on courses using gin (search_text extensions.gin_trgm_ops);

      create table course_versions (
        id uuid primary key,
        course_id uuid not null references courses,
        number integer not null check (number > 0),
        state text not null
          check (state in ('draft', 'in_review', 'approved', 'rejected', 'published', 'superseded')),
        title text not null,
        summary text not null,
        description_html text,
        language text not null,
        level text not null,
        category_id uuid references categories,
        tags text[] not null,
        cover_file_id uuid references files,
        search_text text not null,
        module_count integer not null,
        lesson_count integer not null,
        duration_ms bigint not null,
        content_hash bytea not null check (length(content_hash) = 32),
        created_by uuid references members on delete set null,
        created_at timestamptz not null default now(),
        frozen_at timestamptz,
        unique (course_id, number),
        unique (course_id, id),
        check ((state in ('published', 'superseded')) = (frozen_at is not null))
      );
      create unique index course_versions_draft on course_versions (course_id)
        where state in ('draft', 'in_review', 'approved', 'rejected');
      create unique index course_versions_published on course_versions (course_id)
        where state = 'published';
      alter table courses add foreign key (id, published_version_id)
        references course_versions (course_id, id) deferrable;

      create table course_version_files (
        version_id uuid not null references course_versions on delete cascade,
        file_id uuid not null references files,
        primary key (version_id, file_id)
      );
      create index course_version_files_file on course_version_files (file_id);

      create table modules (
        id uuid primary key,
        version_id uuid not null references course_versions on delete cascade,
        stable_id uuid not null,
        key text not null,
        title text not null check (length(title) between 1 and 160),
        position integer not null check (position > 0),
        unique (version_id, stable_id),
        unique (version_id, key),
        unique (version_id, position),
        unique (version_id, id)
      );

      create table lessons (
        id uuid primary key,
        version_id uuid not null,
        module_id uuid not null,
        stable_id uuid not null,
        key text not null,
        title text not null check (length(title) between 1 and 160),
        position integer not null check (position > 0),
        kind text not null check (kind in ('video', 'text', 'file')),
        duration_ms integer check (duration_ms > 0),
        foreign key (version_id, module_id) references modules (version_id, id) on delete cascade,
        unique (version_id, stable_id),
        unique (version_id, key),
        unique (module_id, position),
        check ((kind = 'video') = (duration_ms is not null))
      );
      create index lessons_stable on lessons (stable_id);

      create table lesson_texts (
        lesson_id uuid primary key references lessons on delete cascade,
        source text not null,
        html text not null
      );

      create table lesson_videos (
        lesson_id uuid primary key references lessons on delete cascade,
        file_id uuid not null references files,
        poster_file_id uuid references files,
        duration_ms integer not null check (duration_ms > 0),
        threshold real not null check (threshold between 0.5 and 1)
      );
      create index lesson_videos_file on lesson_videos (file_id);

      create table lesson_files (
        lesson_id uuid not null references lessons on delete cascade,
        file_id uuid not null references files,
        role text not null check (role in ('download', 'figure')),
        name text not null check (length(name) between 1 and 255),
        position integer not null check (position > 0),
        primary key (lesson_id, role, position)
      );
      create index lesson_files_file on lesson_files (file_id);

      create table captions (
        lesson_id uuid not null references lessons on delete cascade,
        language text not null,
        file_id uuid not null references files,
        primary key (lesson_id, language)
      );
      create index captions_file on captions (file_id);

      create table chapters (
        lesson_id uuid not null references lessons on delete cascade,
        language text not null,
        position integer not null check (position > 0),
        start_ms integer not null check (start_ms >= 0),
        end_ms integer not null check (end_ms > start_ms),
        title text not null,
        primary key (lesson_id, language, position)
      );

      ${Object.entries(content)
        .map(([table, version]) => frozen(table, version))
        .join('\n')}
    `)
  }
}

/**
 * What learners are pinned to never changes: the database lets tenants' code write only rows of
 * versions that are not frozen, whatever the code forgets. Reading is not restricted.
 */
function frozen(table: string, version: string): string {
  const isOpen = `exists (
    select from course_versions v where v.id = ${version} and v.frozen_at is null)`
  return /* sql */ `
    alter table ${table} enable row level security;
    create policy ${table}_read on ${table} for select using (true);
    create policy ${table}_add on ${table} for insert with check (${isOpen});
    create policy ${table}_change on ${table} for update using (${isOpen}) with check (${isOpen});
    create policy ${table}_remove on ${table} for delete using (${isOpen});`
}
