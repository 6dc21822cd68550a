import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * What members say of themselves, whether their address is proved, what their devices are, and the
 * links in mails that reset a password or prove an address.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      alter table members
        add column time_zone text check (length(time_zone) <= 64),
        add column bio text check (length(bio) <= 2000),
        add column email_verified_at timestamptz;
      update members m set email_verified_at = updated_at
        where status = 'active'
          and not exists (select 1 from external_identities where member_id = m.id);
      create index members_status on members (status, id);

      alter table devices
        add column user_agent text check (length(user_agent) <= 400),
        add column address inet,
        drop constraint devices_revoked_reason_check,
        add constraint devices_revoked_reason_check check (revoked_reason in (
          'signed_out', 'token_reused', 'key_mismatch', 'became_staff', 'revoked_by_member',
          'password_changed', 'second_factor', 'deactivated'));

      create table mail_links (
        id uuid primary key,
        purpose text not null check (purpose in ('password_reset', 'email_change', 'verification')),
        member_id uuid references members on delete cascade,
        email text not null check (email = lower(email)),
        previous_email text,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        check ((purpose = 'password_reset') = (member_id is null)),
        check ((purpose = 'email_change') = (previous_email is not null))
      );
      create index mail_links_expires on mail_links (expires_at);
      create index mail_links_member on mail_links (member_id);
    `)
  }
}
