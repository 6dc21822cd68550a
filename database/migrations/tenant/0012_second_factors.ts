import { BaseSchema } from '@adonisjs/lucid/schema'

/** The second step of signing in: a secret shared with an authenticator app, and codes for its loss. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      create table second_factors (
        member_id uuid primary key references members on delete cascade,
        secret_encrypted text not null,
        created_at timestamptz not null,
        confirmed_at timestamptz,
        last_step bigint
      );

      create table recovery_codes (
        member_id uuid not null references second_factors on delete cascade,
        code_mac bytea not null,
        used_at timestamptz,
        primary key (member_id, code_mac)
      );
    `)
  }
}
