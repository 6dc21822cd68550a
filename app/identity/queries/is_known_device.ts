import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { describeDevice } from '#identity/domain/describe_device'

export interface DeviceClient {
  userAgent: string | null
  address: string | null
}

interface EarlierDevice {
  userAgent: string | null
  isNear: boolean | null
}

/**
 * Whether a member has signed in with such a browser from such a network before, or never at all:
 * then there is nothing to compare with. Networks are taken widely, a line at home changes its address.
 */
export class IsKnownDevice {
  async handle(
    memberId: string,
    { userAgent, address }: DeviceClient,
    trx: TransactionClientContract
  ): Promise<boolean> {
    const { rows } = await trx.rawQuery<{ rows: EarlierDevice[] }>(
      `select distinct user_agent as "userAgent",
         address << network(set_masklen(?::inet, case family(?::inet) when 4 then 16 else 32 end))
           as "isNear"
       from devices where member_id = ? and origin is null and address is not null`,
      [address ?? '', address ?? '', memberId]
    )
    const words = describeDevice(userAgent)
    return (
      rows.length === 0 ||
      rows.some((earlier) => {
        const { browser, system } = describeDevice(earlier.userAgent)
        return earlier.isNear && browser === words.browser && system === words.system
      })
    )
  }
}
