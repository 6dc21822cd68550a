import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Lessons whose film lies elsewhere: on YouTube, or as a stream (HLS) of the tenant's own. How long
 * it is is its author's word, because nobody else may be asked before the learner agrees.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      alter table lessons drop constraint lessons_kind_check;
      alter table lessons add constraint lessons_kind_check
        check (kind in ('video', 'text', 'file', 'youtube', 'hls'));
      alter table lessons drop constraint lessons_check;
      alter table lessons add constraint lessons_check
        check (kind in ('video', 'youtube', 'hls') or duration_ms is null);

      create table lesson_streams (
        lesson_id uuid primary key references lessons on delete cascade,
        source text not null check (length(source) between 1 and 2000),
        duration_ms integer not null check (duration_ms > 0),
        threshold real not null check (threshold between 0.5 and 1)
      );
      alter table lesson_streams enable row level security;
      create policy lesson_streams_read on lesson_streams for select using (true);
      ${[
        'add for insert with check ($)',
        'change for update using ($) with check ($)',
        'remove for delete using ($)',
      ]
        .map((deed) => `create policy lesson_streams_${deed.replace(' ', ' on lesson_streams ')};`)
        .join('\n')
        .replaceAll('$', OPEN)}
    `)
  }
}

/** What learners are pinned to never changes. */
const OPEN = `exists (select from lessons l join course_versions v on v.id = l.version_id
  where l.id = lesson_id and v.frozen_at is null)`
