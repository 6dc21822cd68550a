import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { InviteMember, type SentInvitation } from '#identity/actions/invite_member'
import { LockMember } from '#identity/queries/lock_member'
import { MemberExists } from '#identity/errors'

/** A new link for somebody who has not come yet; the old one no longer works. */
export class ResendInvitation {
  /** @throws {NotFound} @throws {MemberExists} when they came in meanwhile */
  async handle(
    input: { memberId: string; invitedBy: string | null },
    trx: TransactionClientContract
  ): Promise<SentInvitation> {
    const { email, roles, status } = await new LockMember(trx).handle(input.memberId)
    if (status !== 'invited') {
      throw new MemberExists({ params: { email } })
    }
    return new InviteMember().handle({ email, roles, invitedBy: input.invitedBy }, trx)
  }
}
