import { BaseSchema } from '@adonisjs/lucid/schema'

/** Schemas kept ready at the newest version, so that a tenant appears in milliseconds. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table spare_schemas (
        schema_name text primary key,
        role_name text not null unique,
        created_at timestamptz not null default now()
      );
    `)
  }
}
