import { BaseSchema } from '@adonisjs/lucid/schema'

/** Hand-offs that were exchanged: each works once. Rows older than a hand-off can live are pruned. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table handoff_uses (
        kid text not null,
        jti text not null,
        used_at timestamptz not null default now(),
        primary key (kid, jti)
      );
      create index handoff_uses_used on handoff_uses (used_at);
    `)
  }
}
