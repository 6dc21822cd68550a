import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import type { Actor } from '#core/http/actor'
import { RequirePassword } from '#identity/actions/require_password'
import { RevokeDevices } from '#identity/actions/revoke_devices'
import { hashNewPassword } from '#identity/hash_new_password'
import SendAccountNotice from '#identity/jobs/send_account_notice'
import { FindMember } from '#identity/queries/find_member'

export interface PasswordChange {
  currentPassword: string
  password: string
}

/** A member chooses another password; every other device has to sign in again. */
export class ChangePassword {
  /** @throws {NoPassword | WrongPassword | WeakPassword | TooManyRequests} */
  async handle({ id, deviceId }: Actor, change: PasswordChange): Promise<void> {
    const { email } = await new FindMember().require(id)
    await new RequirePassword().handle(email, change.currentPassword)
    const passwordHash = await hashNewPassword(change.password, email)
    await tenantConnection().transaction(async (trx) => {
      await trx.rawQuery('update members set password_hash = ?, updated_at = ? where id = ?', [
        passwordHash,
        new Date(),
        id,
      ])
      const others = { memberId: id, reason: 'password_changed' as const, except: deviceId }
      await new RevokeDevices().handle(others, trx)
      const subject = { type: 'member', id }
      await audit.record({ action: 'member.password_changed', subject }, trx)
      const notice = { kind: 'password_changed', memberId: id, refId: null }
      await SendAccountNotice.dispatch(notice, trx)
    })
  }
}
