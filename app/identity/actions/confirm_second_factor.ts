import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { throttle } from '#core/http/throttle'
import { RevokeDevices } from '#identity/actions/revoke_devices'
import { SpendTotp } from '#identity/actions/spend_totp'
import { WriteRecoveryCodes } from '#identity/actions/write_recovery_codes'
import { SecondFactorOn, WrongSecondFactor } from '#identity/errors'
import SendAccountNotice from '#identity/jobs/send_account_notice'

/** The app has shown a right code: from now on signing in takes two steps, on the portal only. */
export class ConfirmSecondFactor {
  /** @throws {SecondFactorOn | WrongSecondFactor | TooManyRequests} @returns the recovery codes */
  async handle(memberId: string, code: string): Promise<string[]> {
    await throttle.count('second-factor', memberId)
    return tenantConnection().transaction(async (trx) => {
      await this.#confirm(memberId, code, trx)
      // Scripts of a customer's page can use such a session; two steps are not for them.
      const embed = { memberId, reason: 'second_factor' as const, isEmbedOnly: true }
      await new RevokeDevices().handle(embed, trx)
      const codes = await new WriteRecoveryCodes().handle(memberId, trx)
      await audit.record(
        { action: 'second_factor.turned_on', subject: { type: 'member', id: memberId } },
        trx
      )
      await SendAccountNotice.dispatch({ kind: 'second_factor_on', memberId, refId: null }, trx)
      return codes
    })
  }

  async #confirm(memberId: string, code: string, trx: TransactionClientContract): Promise<void> {
    const { rows } = await trx.rawQuery(
      'select confirmed_at as "confirmedAt" from second_factors where member_id = ? for update',
      [memberId]
    )
    if (rows[0]?.confirmedAt) {
      throw new SecondFactorOn()
    }
    if (!(await new SpendTotp().handle(memberId, code.replace(/\s/g, ''), trx))) {
      throw new WrongSecondFactor()
    }
    await trx.rawQuery('update second_factors set confirmed_at = ? where member_id = ?', [
      new Date(),
      memberId,
    ])
  }
}
