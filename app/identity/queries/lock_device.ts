import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface LockedDevice {
  id: string
  memberId: string
  origin: string | null
  keyThumbprint: string
  tokenHash: Buffer
  rotatedAt: Date
}

/** One rotation of a device at a time: of two tabs the second finds what the first did. */
export class LockDevice {
  async handle(id: string, trx: TransactionClientContract): Promise<LockedDevice | null> {
    const { rows } = await trx.rawQuery(
      `select d.id, d.member_id as "memberId", d.origin, d.key_thumbprint as "keyThumbprint",
         d.token_hash as "tokenHash", d.rotated_at as "rotatedAt"
       from devices d join members m on m.id = d.member_id
       where d.id = ? and d.token_hash is not null and d.revoked_at is null
         and d.expires_at > ? and m.status = 'active' for update of d`,
      [id, new Date()]
    )
    return rows[0] ?? null
  }
}
