import { BaseSchema } from '@adonisjs/lucid/schema'
import { roles } from '#config/database'

/**
 * The bus. A tenant may only append to the outbox, and never as somebody else: `tenant_role` is not
 * among the columns it may write. The relay turns each fact into one delivery for each listener.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table bus.outbox (
        id uuid primary key,
        tenant_role name not null default current_user,
        kind text not null check (kind in ('event', 'job')),
        name text not null,
        handlers text[] not null,
        queue text not null,
        aggregate_id uuid,
        payload jsonb not null,
        metadata jsonb not null,
        occurred_at timestamptz not null default clock_timestamp(),
        available_at timestamptz not null default clock_timestamp()
      );
      grant insert (id, kind, name, handlers, queue, aggregate_id, payload, metadata, available_at)
        on bus.outbox to "${roles.tenantDml}", "${roles.platform}";
      grant select, delete, update on bus.outbox to "${roles.platform}";

      create table bus.deliveries (
        id uuid not null,
        handler text not null,
        tenant_id uuid references platform.tenants on delete cascade,
        lane uuid not null generated always as
          (coalesce(tenant_id, '00000000-0000-0000-0000-000000000000')) stored,
        kind text not null check (kind in ('event', 'job')),
        name text not null,
        queue text not null,
        aggregate_id uuid,
        payload jsonb not null,
        metadata jsonb not null,
        occurred_at timestamptz not null,
        available_at timestamptz not null,
        state text not null default 'waiting' check (state in ('waiting', 'sent')),
        attempts smallint not null default 0,
        sent_at timestamptz,
        running_until timestamptz,
        error text,
        schedule_key text,
        primary key (id, handler)
      );
      create index deliveries_waiting on bus.deliveries (queue, lane, available_at, id)
        where state = 'waiting';
      create index deliveries_sent on bus.deliveries (queue, lane) where state = 'sent';
      create index deliveries_tenant on bus.deliveries (tenant_id);
      create unique index deliveries_schedule on bus.deliveries (schedule_key, lane)
        where schedule_key is not null;
      grant select, insert, update, delete on bus.deliveries to "${roles.platform}";

      create table dead_letters (
        id uuid not null,
        handler text not null,
        tenant_id uuid references tenants on delete cascade,
        kind text not null,
        name text not null,
        queue text not null,
        aggregate_id uuid,
        payload jsonb not null,
        metadata jsonb not null,
        occurred_at timestamptz not null,
        attempts smallint not null,
        error text not null,
        died_at timestamptz not null default now(),
        primary key (id, handler)
      );
      create index dead_letters_died on dead_letters (died_at desc, id);
      create index dead_letters_tenant on dead_letters (tenant_id);
    `)
  }
}
