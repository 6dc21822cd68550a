import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'
import { lives } from '#config/tokens'
import { bindings } from '#core/database/bindings'
import { tenantConnection } from '#core/database/connections'
import { throttle } from '#core/http/throttle'
import { newId } from '#core/shared/id'
import { AddMember } from '#identity/actions/add_member'
import { ReplaceRoles } from '#identity/actions/replace_roles'
import { normalizeEmail } from '#identity/domain/normalize_email'
import type { Role } from '#identity/domain/role'
import { MemberExists } from '#identity/errors'
import SendInvitation from '#identity/jobs/send_invitation'
import { FindMember, type MemberRow } from '#identity/queries/find_member'

export interface NewInvitation {
  email: string
  name?: string
  roles: Role[]
  /** The member who invites; null for the operator and for provisioning */
  invitedBy: string | null
}

export interface SentInvitation {
  id: string
  email: string
  roles: Role[]
  expiresAt: Date
}

/**
 * Adds a member who may set a password by the link in a mail. Inviting again replaces the link and
 * the roles; who is a member already changes roles instead.
 */
export class InviteMember {
  /** @throws {MemberExists | TooManyRequests} */
  async handle(input: NewInvitation, trx?: TransactionClientContract): Promise<SentInvitation> {
    // Whoever brings a transaction along has a limit of its own.
    if (input.invitedBy && !trx) {
      await throttle.count('invitation', input.invitedBy)
    }
    return trx
      ? this.#invite(input, trx)
      : tenantConnection().transaction((own) => this.#invite(input, own))
  }

  async #invite(input: NewInvitation, trx: TransactionClientContract): Promise<SentInvitation> {
    const member = await this.#member(input, trx)
    await trx.rawQuery(
      `update invitations set revoked_at = ?
       where member_id = ? and accepted_at is null and revoked_at is null`,
      [new Date(), member.id]
    )
    const invitation = await this.#insert(member, input.invitedBy, trx)
    await audit.record(
      {
        action: 'member.invited',
        subject: { type: 'member', id: member.id },
        after: { email: member.email, roles: member.roles },
      },
      trx
    )
    await SendInvitation.dispatch({ invitationId: invitation.id }, trx)
    return invitation
  }

  async #member(input: NewInvitation, trx: TransactionClientContract): Promise<MemberRow> {
    const added = await new AddMember().handle({ ...input, status: 'invited' }, trx)
    if (added) {
      return added
    }
    const known = await new FindMember(trx).byEmail(normalizeEmail(input.email))
    if (known?.status !== 'invited') {
      throw new MemberExists({ params: { email: input.email } })
    }
    await new ReplaceRoles().handle(known.id, input.roles, trx)
    return { ...known, roles: input.roles }
  }

  async #insert(
    { id: memberId, email, roles }: MemberRow,
    invitedBy: string | null,
    trx: TransactionClientContract
  ): Promise<SentInvitation> {
    const id = newId()
    const now = new Date()
    const expiresAt = new Date(now.getTime() + lives.invitation * 1000)
    await trx.rawQuery(
      `insert into invitations (id, member_id, invited_by, created_at, expires_at)
       values (?, ?, ?, ?, ?)`,
      bindings(id, memberId, invitedBy, now, expiresAt)
    )
    return { id, email, roles, expiresAt }
  }
}
