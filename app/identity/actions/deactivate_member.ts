import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { KeepAnAdmin } from '#identity/actions/keep_an_admin'
import { RevokeDevices } from '#identity/actions/revoke_devices'
import { LockMember } from '#identity/queries/lock_member'

/**
 * Shuts a member out: tokens end at once, links in mails no longer work, what they have learned
 * stays for the day they come back.
 */
export class DeactivateMember {
  /** @throws {NotFound | LastAdmin} @returns false when the member was shut out already */
  async handle(memberId: string, trx?: TransactionClientContract): Promise<boolean> {
    return trx
      ? this.#deactivate(memberId, trx)
      : tenantConnection().transaction((own) => this.#deactivate(memberId, own))
  }

  async #deactivate(id: string, trx: TransactionClientContract): Promise<boolean> {
    const { status } = await new LockMember(trx).handle(id)
    if (status === 'suspended') {
      return false
    }
    await new KeepAnAdmin().handle(id, trx)
    const now = new Date()
    await trx.rawQuery(`update members set status = 'suspended', updated_at = ? where id = ?`, [
      now,
      id,
    ])
    await trx.rawQuery(
      `update invitations set revoked_at = ?
       where member_id = ? and accepted_at is null and revoked_at is null`,
      [now, id]
    )
    await new RevokeDevices().handle({ memberId: id, reason: 'deactivated' }, trx)
    const subject = { type: 'member', id }
    const states = { before: { status }, after: { status: 'suspended' } }
    await audit.record({ action: 'member.deactivated', subject, ...states }, trx)
    return true
  }
}
