import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'

export type RevocationReason = 'signed_out' | 'token_reused' | 'key_mismatch' | 'revoked_by_member'

/** Ends a device's session: its refresh tokens and, from the next request, its access tokens. */
export class RevokeDevice {
  async handle(id: string, reason: RevocationReason, trx: TransactionClientContract) {
    const { rows } = await trx.rawQuery(
      `update devices set revoked_at = ?, revoked_reason = ?
       where id = ? and revoked_at is null returning member_id as "memberId"`,
      [new Date(), reason, id]
    )
    if (rows.length > 0) {
      const subject = { type: 'device', id }
      const after = { memberId: rows[0].memberId, reason }
      await audit.record({ action: 'device.revoked', subject, after }, trx)
    }
  }
}
