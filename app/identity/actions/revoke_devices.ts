import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { bindings } from '#core/database/bindings'
import { audit } from '#audit/contract'

export interface Revocation {
  memberId: string
  reason: 'revoked_by_member' | 'password_changed' | 'second_factor' | 'deactivated'
  /** The device that goes on, usually the one that asks */
  except?: string | null
  /** Only sessions inside customers' pages */
  isEmbedOnly?: boolean
}

/** Ends a member's sessions at once: refresh tokens, and access tokens from the next request. */
export class RevokeDevices {
  /** @returns how many sessions ended */
  async handle(revocation: Revocation, trx: TransactionClientContract): Promise<number> {
    const { memberId, reason, except = null, isEmbedOnly = false } = revocation
    const { rows } = await trx.rawQuery(
      `update devices set revoked_at = ?, revoked_reason = ?
       where member_id = ? and id is distinct from ? and revoked_at is null
         and (origin is not null or not ?) returning id`,
      bindings(new Date(), reason, memberId, except, isEmbedOnly)
    )
    if (rows.length > 0) {
      const subject = { type: 'member', id: memberId }
      const after = { reason, count: rows.length }
      await audit.record({ action: 'devices.revoked', subject, after }, trx)
    }
    return rows.length
  }
}
