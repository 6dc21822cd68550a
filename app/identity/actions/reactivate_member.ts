import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { LockMember } from '#identity/queries/lock_member'
import { limits } from '#tenancy/contract'

/** Lets a member come back. Who never came in is invited again, by a new link. */
export class ReactivateMember {
  /** @throws {NotFound | LimitReached} @returns false when the member was not shut out */
  async handle(memberId: string, trx?: TransactionClientContract): Promise<boolean> {
    return trx
      ? this.#reactivate(memberId, trx)
      : tenantConnection().transaction((own) => this.#reactivate(memberId, own))
  }

  async #reactivate(id: string, trx: TransactionClientContract): Promise<boolean> {
    const { status: before } = await new LockMember(trx).handle(id)
    if (before !== 'suspended') {
      return false
    }
    await limits.take('seats', 1, trx)
    const { rows } = await trx.rawQuery(
      `update members set updated_at = ?, status = case
         when password_hash is null and email_verified_at is null and last_seen_at is null
         then 'invited' else 'active' end
       where id = ? returning status`,
      [new Date(), id]
    )
    const subject = { type: 'member', id }
    const states = { before: { status: before }, after: { status: rows[0].status } }
    await audit.record({ action: 'member.reactivated', subject, ...states }, trx)
    return true
  }
}
