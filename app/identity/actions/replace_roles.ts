import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { isStaff, type Role } from '#identity/domain/role'
import { LastAdmin } from '#identity/errors'

/** Writes a member's roles. A tenant never loses its last admin, whoever changes what at once. */
export class ReplaceRoles {
  /** @throws {LastAdmin} */
  async handle(memberId: string, roles: Role[], trx: TransactionClientContract): Promise<void> {
    if (!roles.includes('TENANT_ADMIN')) {
      await this.#keepAnAdmin(memberId, trx)
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

  /**
   * All admins are locked in one order, so that two who take each other's role away meet here and
   * the second finds what the first has done.
   */
  async #keepAnAdmin(memberId: string, trx: TransactionClientContract): Promise<void> {
    const { rows } = await trx.rawQuery(
      `select r.member_id as id, m.status from member_roles r join members m on m.id = r.member_id
       where r.role = 'TENANT_ADMIN' order by r.member_id for update of r`
    )
    const admins: { id: string; status: string }[] = rows
    const isAdmin = admins.some(({ id }) => id === memberId)
    const isLast = !admins.some(({ id, status }) => id !== memberId && status === 'active')
    if (isAdmin && isLast) {
      throw new LastAdmin()
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
