import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { foldSearchText } from '#core/shared/fold_search_text'
import { InvitationEnded } from '#identity/errors'
import { hashNewPassword } from '#identity/hash_new_password'
import { FindInvitation, type InvitationRow } from '#identity/queries/find_invitation'
import { limits } from '#tenancy/contract'

export interface Acceptance {
  name: string
  password: string
}

/** The invited person takes the place: name, password, active from now on. A link works once. */
export class AcceptInvitation {
  /** @throws {NotFound | InvitationEnded | WeakPassword | LimitReached} */
  async handle(token: string, { name, password }: Acceptance): Promise<{ email: string }> {
    const invitation = await new FindInvitation().byToken(token)
    const passwordHash = await hashNewPassword(password, invitation.email)
    await tenantConnection().transaction(async (trx) => {
      await this.#spend(invitation, trx)
      await limits.take('seats', 1, trx)
      await trx.rawQuery(
        `update members set name = ?, search_text = ?, password_hash = ?, status = 'active',
           updated_at = ?, email_verified_at = ? where id = ? and status <> 'suspended'`,
        [
          ...[name, foldSearchText(`${name} ${invitation.email}`), passwordHash],
          ...[new Date(), new Date(), invitation.memberId],
        ]
      )
      const subject = { type: 'member', id: invitation.memberId }
      await audit.record({ action: 'invitation.accepted', subject }, trx)
    })
    return { email: invitation.email }
  }

  /** Two at once: the second waits here and finds it spent. */
  async #spend({ id }: InvitationRow, trx: TransactionClientContract): Promise<void> {
    const { rows } = await trx.rawQuery(
      `update invitations set accepted_at = ?
       where id = ? and accepted_at is null and revoked_at is null returning id`,
      [new Date(), id]
    )
    if (rows.length === 0) {
      throw new InvitationEnded()
    }
  }
}
