import { BaseSchema } from '@adonisjs/lucid/schema'
import { roles } from '#config/database'

/** Who takes part in a course, in which version, and why access is allowed. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table enrollments (
        id uuid primary key,
        member_id uuid not null references members,
        course_id uuid not null references courses,
        course_version_id uuid not null references course_versions,
        state text not null
          check (state in ('waitlisted', 'active', 'completed', 'expired', 'withdrawn')),
        source text not null check (source in ('free', 'paid', 'code', 'admin', 'csv', 'class')),
        enrolled_at timestamptz not null default now(),
        completed_at timestamptz,
        last_activity_at timestamptz not null default now(),
        check ((state = 'completed') <= (completed_at is not null))
      );
      create unique index enrollments_living on enrollments (member_id, course_id)
        where state in ('waitlisted', 'active', 'completed');
      create index enrollments_member on enrollments (member_id, date_trunc('milliseconds', last_activity_at at time zone 'UTC') desc, id desc);
      create index enrollments_course on enrollments (course_id, state);
      create index enrollments_version on enrollments (course_version_id);

      create table entitlements (
        id uuid primary key,
        member_id uuid not null references members,
        course_id uuid not null references courses,
        source_kind text not null check (source_kind in ('free', 'order', 'code', 'admin', 'class')),
        source_id uuid not null,
        valid_from timestamptz not null default now(),
        valid_until timestamptz,
        revoked_at timestamptz,
        revoked_reason text,
        unique (source_kind, source_id, member_id, course_id)
      );
      create index entitlements_access on entitlements (member_id, course_id)
        where revoked_at is null;
      create index entitlements_course on entitlements (course_id);

      create table enrollment_history (
        id uuid primary key,
        enrollment_id uuid not null references enrollments,
        from_state text,
        to_state text not null,
        reason text not null,
        actor_id uuid,
        changed_at timestamptz not null default now()
      );
      create index enrollment_history_enrollment on enrollment_history (enrollment_id, changed_at);
      revoke update, delete, truncate on enrollment_history from "${roles.tenantDml}";
    `)
  }
}
