import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { throttle } from '#core/http/throttle'
import { SpendTotp } from '#identity/actions/spend_totp'
import { InvalidSecondFactor, SecondFactorRequired } from '#identity/errors'
import { recoveryCode } from '#identity/tokens/recovery_code'

/**
 * The second step: a code of the app, or one of the recovery codes. It is spent in the caller's
 * transaction, so that a sign-in that fails later has spent nothing.
 */
export class RequireSecondFactor {
  /** @throws {SecondFactorRequired} without a code @throws {InvalidSecondFactor | TooManyRequests} */
  async handle(
    memberId: string,
    code: string | undefined,
    trx: TransactionClientContract
  ): Promise<void> {
    if (code === undefined) {
      throw new SecondFactorRequired()
    }
    await throttle.count('second-factor', memberId)
    const plain = code.replace(/\s/g, '')
    const isGood =
      (await new SpendTotp().handle(memberId, plain, trx)) ||
      (await this.#spendRecovery(memberId, plain, trx))
    if (!isGood) {
      throw new InvalidSecondFactor()
    }
    await throttle.forget('second-factor', memberId)
  }

  async #spendRecovery(memberId: string, code: string, trx: TransactionClientContract) {
    const { rows } = await trx.rawQuery(
      `update recovery_codes set used_at = ?
       where member_id = ? and code_mac = ? and used_at is null returning member_id`,
      [new Date(), memberId, recoveryCode.macOf(code, memberId)]
    )
    return rows.length > 0
  }
}
