import { BaseSchema } from '@adonisjs/lucid/schema'
import { roles } from '#config/database'

/** What a learner reached in each lesson, and whole courses completed. Neither is ever taken back by code. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table lesson_outcomes (
        id uuid primary key,
        enrollment_id uuid not null references enrollments,
        lesson_id uuid not null,
        kind text not null check (kind in ('completed', 'passed', 'score', 'time')),
        value numeric,
        source text not null check (source in ('watching', 'learner', 'assessment', 'live', 'admin')),
        recorded_at timestamptz not null default now()
      );
      create unique index lesson_outcomes_completed on lesson_outcomes (enrollment_id, lesson_id)
        where kind = 'completed';
      create index lesson_outcomes_lesson on lesson_outcomes (lesson_id);
      revoke update, delete, truncate on lesson_outcomes from "${roles.tenantDml}";

      create table course_completions (
        enrollment_id uuid primary key references enrollments,
        completed_at timestamptz not null default now()
      );
      create index course_completions_time on course_completions (completed_at);
      revoke update, delete, truncate on course_completions from "${roles.tenantDml}";
    `)
  }
}
