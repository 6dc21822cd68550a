import { BaseSchema } from '@adonisjs/lucid/schema'

/** How much each tenant uses, measured in its own schema from time to time: lists never look there. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table tenant_usage (
        tenant_id uuid primary key references tenants on delete cascade,
        members integer not null,
        active_members integer not null,
        courses integer not null,
        storage_bytes bigint not null,
        last_activity_at timestamptz,
        measured_at timestamptz not null default now()
      );
    `)
  }
}
