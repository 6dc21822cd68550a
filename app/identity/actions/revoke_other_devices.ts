import { tenantConnection } from '#core/database/connections'
import type { Actor } from '#core/http/actor'
import { RevokeDevices } from '#identity/actions/revoke_devices'

/** A member stays signed in on the device in hand and nowhere else. */
export class RevokeOtherDevices {
  /** @returns how many ended */
  async handle({ id: memberId, deviceId: except }: Actor): Promise<number> {
    return tenantConnection().transaction((trx) =>
      new RevokeDevices().handle({ memberId, reason: 'revoked_by_member', except }, trx)
    )
  }
}
