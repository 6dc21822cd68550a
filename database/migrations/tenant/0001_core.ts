import { BaseSchema } from '@adonisjs/lucid/schema'
import { roles } from '#config/database'

/** What every slice stands on: events handled once, requests repeated safely, changes recorded. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table handled_events (
        event_id uuid not null,
        listener text not null,
        handled_at timestamptz not null default now(),
        primary key (event_id, listener)
      );

      create table idempotency_keys (
        actor_id uuid,
        route text not null,
        key uuid not null,
        body_hash text not null,
        lease uuid not null,
        leased_until timestamptz not null,
        status smallint,
        body json,
        created_at timestamptz not null default now(),
        unique nulls not distinct (actor_id, route, key)
      );
      create index idempotency_keys_created on idempotency_keys (created_at);

      create table audit_records (
        id uuid primary key,
        actor_kind text not null check (actor_kind in ('member', 'platform', 'system')),
        actor_id uuid,
        action text not null,
        subject_type text not null,
        subject_id text not null,
        before jsonb,
        after jsonb,
        request_id text,
        address inet,
        recorded_at timestamptz not null default now()
      );
      create index audit_records_recorded on audit_records (recorded_at, id);
      create index audit_records_subject on audit_records (subject_type, subject_id, recorded_at);
      revoke update, delete, truncate on audit_records from "${roles.tenantDml}";
    `)
  }
}
