import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { RequireSecondFactor } from '#identity/actions/require_second_factor'
import { InvalidSecondFactor, SecondFactorOff, WrongSecondFactor } from '#identity/errors'
import { FindSecondFactor } from '#identity/queries/find_second_factor'

/** Asked again by somebody who is signed in: a wrong code is an input error and ends no session. */
export class ProveSecondFactor {
  /** @throws {SecondFactorOff | WrongSecondFactor | TooManyRequests} */
  async handle(memberId: string, code: string, trx: TransactionClientContract): Promise<void> {
    const { isOn } = await new FindSecondFactor().handle(memberId)
    if (!isOn) {
      throw new SecondFactorOff()
    }
    try {
      await new RequireSecondFactor().handle(memberId, code, trx)
    } catch (error) {
      throw error instanceof InvalidSecondFactor ? new WrongSecondFactor() : error
    }
  }
}
