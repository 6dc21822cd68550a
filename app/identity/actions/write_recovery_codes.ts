import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recoveryCode } from '#identity/tokens/recovery_code'

/** A new set of recovery codes; those before no longer work. They can be read this once. */
export class WriteRecoveryCodes {
  async handle(memberId: string, trx: TransactionClientContract): Promise<string[]> {
    const codes = recoveryCode.newSet()
    await trx.rawQuery('delete from recovery_codes where member_id = ?', [memberId])
    const macs = codes.map((code) => recoveryCode.macOf(code, memberId).toString('hex'))
    await trx.rawQuery(
      `insert into recovery_codes (member_id, code_mac)
       select ?, decode(mac, 'hex') from unnest(?::text[]) mac`,
      [memberId, macs]
    )
    return codes
  }
}
