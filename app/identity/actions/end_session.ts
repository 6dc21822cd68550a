import { tenantConnection } from '#core/database/connections'
import type { Actor } from '#core/http/actor'
import { RevokeDevice } from '#identity/actions/revoke_device'

/** Signs a member out on the device that asks: its whole family of tokens ends. */
export class EndSession {
  async handle({ deviceId }: Actor): Promise<void> {
    if (deviceId === null) {
      return
    }
    await tenantConnection().transaction((trx) =>
      new RevokeDevice().handle(deviceId, 'signed_out', trx)
    )
  }
}
