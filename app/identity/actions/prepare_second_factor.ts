import { tenantConnection } from '#core/database/connections'
import { RequirePassword } from '#identity/actions/require_password'
import { SecondFactorOn } from '#identity/errors'
import { FindMember } from '#identity/queries/find_member'
import { totp } from '#identity/tokens/totp'

/** A new secret for the member's authenticator app. It counts once a code of it has been given. */
export class PrepareSecondFactor {
  /** @throws {SecondFactorOn | NoPassword | WrongPassword | TooManyRequests} */
  async handle(memberId: string, password: string): Promise<{ secret: string; uri: string }> {
    const { email } = await new FindMember().require(memberId)
    await new RequirePassword().handle(email, password)
    const secret = totp.newSecret()
    const { rows } = await tenantConnection().rawQuery(
      `insert into second_factors (member_id, secret_encrypted, created_at) values (?, ?, ?)
       on conflict (member_id) do update set secret_encrypted = excluded.secret_encrypted,
         created_at = excluded.created_at where second_factors.confirmed_at is null
       returning member_id`,
      [memberId, totp.seal(secret, memberId), new Date()]
    )
    if (rows.length === 0) {
      throw new SecondFactorOn()
    }
    return { secret, uri: totp.uriOf(secret, email) }
  }
}
