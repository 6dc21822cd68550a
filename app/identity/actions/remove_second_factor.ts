import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { ProveSecondFactor } from '#identity/actions/prove_second_factor'
import { RequirePassword } from '#identity/actions/require_password'
import SendAccountNotice from '#identity/jobs/send_account_notice'
import { FindMember } from '#identity/queries/find_member'

/** One step is enough again. It takes both to say so: the password and a code. */
export class RemoveSecondFactor {
  /** @throws {SecondFactorOff | WrongSecondFactor | WrongPassword | TooManyRequests} */
  async handle(memberId: string, proof: { password: string; code: string }): Promise<void> {
    const { email } = await new FindMember().require(memberId)
    await new RequirePassword().handle(email, proof.password)
    await tenantConnection().transaction(async (trx) => {
      await new ProveSecondFactor().handle(memberId, proof.code, trx)
      await trx.rawQuery('delete from second_factors where member_id = ?', [memberId])
      await audit.record(
        { action: 'second_factor.turned_off', subject: { type: 'member', id: memberId } },
        trx
      )
      await SendAccountNotice.dispatch({ kind: 'second_factor_off', memberId, refId: null }, trx)
    })
  }
}
