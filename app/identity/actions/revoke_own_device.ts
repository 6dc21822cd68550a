import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import { RevokeDevice } from '#identity/actions/revoke_device'

/** A member signs one of their own devices out, a lost one for instance. */
export class RevokeOwnDevice {
  /** @throws {NotFound} when it is somebody else's */
  async handle(memberId: string, id: string): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      const { rows } = await trx.rawQuery(
        'select 1 from devices where id = ? and member_id = ? for update',
        [id, memberId]
      )
      if (rows.length === 0) {
        throw new NotFound()
      }
      await new RevokeDevice().handle(id, 'revoked_by_member', trx)
    })
  }
}
