import { BaseSchema } from '@adonisjs/lucid/schema'

/** What a plan allows; null is without limit. Whether visitors may sign up is the tenant's own setting now. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table tenant_limits (
        tenant_id uuid primary key references tenants on delete cascade,
        seats integer check (seats >= 1),
        storage_bytes bigint check (storage_bytes >= 0),
        live_minutes integer check (live_minutes >= 0),
        updated_at timestamptz not null default now()
      );
      alter table tenants drop column allows_sign_up;
    `)
  }
}
