import { BaseSchema } from '@adonisjs/lucid/schema'

/** What the tenant has chosen, a row a group; what is not there has its default. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table settings (
        group_name text primary key,
        values jsonb not null default '{}',
        version integer not null default 0 check (version >= 0),
        updated_at timestamptz not null default now()
      );
    `)
  }
}
