import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { KeepAnAdmin } from '#identity/actions/keep_an_admin'
import { isStaff, type Role } from '#identity/domain/role'

/** Writes a member's roles. A tenant never loses its last admin, whoever changes what at once. */
export class ReplaceRoles {
  /** @throws {LastAdmin} */
  async handle(memberId: string, roles: Role[], trx: TransactionClientContract): Promise<void> {
    if (!roles.includes('TENANT_ADMIN')) {
      await new KeepAnAdmin().handle(memberId, trx)
    }
    await trx.rawQuery('delete from member_roles where member_id = ? and role <> all (?::text[])', [
      memberId,
      roles,
    ])
    await trx.rawQuery(
      `insert into member_roles (member_id, role) select ?, unnest(?::text[])
       on conflict do nothing`,
      [memberId, roles]
    )
    if (isStaff(roles)) {
      await this.#endEmbedSessions(memberId, trx)
    }
  }

  /** Scripts of a customer's page can use such a session, so it must never be a staff member's. */
  async #endEmbedSessions(memberId: string, trx: TransactionClientContract): Promise<void> {
    await trx.rawQuery(
      `update devices set revoked_at = ?, revoked_reason = 'became_staff'
       where member_id = ? and origin is not null and revoked_at is null`,
      [new Date(), memberId]
    )
  }
}
