import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { totp } from '#identity/tokens/totp'

/** Takes a code of the authenticator app. The row is locked: of two uses at once one comes too late. */
export class SpendTotp {
  /** @returns whether it was good, now and for the first time */
  async handle(memberId: string, code: string, trx: TransactionClientContract): Promise<boolean> {
    const { rows } = await trx.rawQuery(
      `select secret_encrypted as sealed, last_step as "lastStep" from second_factors
       where member_id = ? for update`,
      [memberId]
    )
    const secret = rows.length > 0 ? totp.open(rows[0].sealed, memberId) : null
    const lastStep = rows[0]?.lastStep === null ? null : Number(rows[0]?.lastStep)
    const step = secret && totp.stepOf(secret, code, lastStep)
    if (!step) {
      return false
    }
    await trx.rawQuery('update second_factors set last_step = ? where member_id = ?', [
      step,
      memberId,
    ])
    return true
  }
}
