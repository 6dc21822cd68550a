import { BaseSchema } from '@adonisjs/lucid/schema'

/** When recurring work is due next, and which workers live. What recurs stands in start/schedule.ts. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table schedules (
        id uuid primary key,
        key text not null,
        tenant_id uuid references tenants on delete cascade,
        recurrence text not null,
        due_at timestamptz not null,
        fired_at timestamptz,
        unique nulls not distinct (key, tenant_id)
      );
      create index schedules_due on schedules (due_at);

      create table workers (
        id uuid primary key,
        host text not null,
        pid integer not null,
        started_at timestamptz not null default now(),
        seen_at timestamptz not null default now()
      );
    `)
  }
}
