import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { ProveSecondFactor } from '#identity/actions/prove_second_factor'
import { WriteRecoveryCodes } from '#identity/actions/write_recovery_codes'

/** Other recovery codes, for whoever has used some or shown them to somebody. */
export class RenewRecoveryCodes {
  /** @throws {SecondFactorOff | WrongSecondFactor | TooManyRequests} */
  async handle(memberId: string, code: string): Promise<string[]> {
    return tenantConnection().transaction(async (trx) => {
      await new ProveSecondFactor().handle(memberId, code, trx)
      const subject = { type: 'member', id: memberId }
      await audit.record({ action: 'recovery_codes.renewed', subject }, trx)
      return new WriteRecoveryCodes().handle(memberId, trx)
    })
  }
}
