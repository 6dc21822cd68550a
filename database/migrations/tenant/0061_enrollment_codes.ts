import { BaseSchema } from '@adonisjs/lucid/schema'

/** Codes that let whoever has one into a course, and the list of a course's learners. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table enrollment_codes (
        id uuid primary key,
        course_id uuid not null references courses,
        code text not null unique check (code ~ '^[A-Z0-9]{6,24}$'),
        note text not null default '' check (length(note) <= 120),
        seats integer check (seats > 0),
        used integer not null default 0 check (used >= 0),
        valid_until timestamptz,
        created_by uuid references members on delete set null,
        created_at timestamptz not null default now(),
        revoked_at timestamptz,
        check (seats is null or used <= seats)
      );
      create index enrollment_codes_course on enrollment_codes (course_id, created_at desc, id);

      alter table enrollments add column code_id uuid references enrollment_codes;
      create index enrollments_code on enrollments (code_id) where code_id is not null;
      create index enrollments_learners on enrollments (course_id, last_activity_at desc, id);
    `)
  }
}
