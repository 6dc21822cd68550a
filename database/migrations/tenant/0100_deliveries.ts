import { BaseSchema } from '@adonisjs/lucid/schema'

/** What was sent to whom and whether it left; never what it said. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table deliveries (
        id uuid primary key,
        kind text not null,
        recipient text not null,
        locale text not null check (locale in ('tr', 'en')),
        state text not null check (state in ('sending', 'sent', 'failed')),
        attempts smallint not null default 1 check (attempts >= 1),
        error text,
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        check ((state = 'sent') = (sent_at is not null))
      );
      create index deliveries_created on deliveries (created_at desc, id desc);
    `)
  }
}
