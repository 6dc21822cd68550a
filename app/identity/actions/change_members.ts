import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DomainError } from '#core/errors'
import { tenantConnection } from '#core/database/connections'
import { throttle } from '#core/http/throttle'
import { ChangeRoles } from '#identity/actions/change_roles'
import { DeactivateMember } from '#identity/actions/deactivate_member'
import { ReactivateMember } from '#identity/actions/reactivate_member'
import { ResendInvitation } from '#identity/actions/resend_invitation'
import type { Role } from '#identity/domain/role'

export type MemberDeed =
  'add_roles' | 'remove_roles' | 'deactivate' | 'reactivate' | 'resend_invitation'

export interface MembersChange {
  memberIds: string[]
  deed: MemberDeed
  /** For the deeds with roles */
  roles?: Role[]
  changedBy: string
}

export interface ChangedRow {
  id: string
  outcome: 'changed' | 'unchanged' | 'refused'
  /** Why it was refused */
  code: string | null
}

/**
 * One deed for many members. Each stands for itself: one that is refused keeps no other from being
 * done, and a deed that is done already is no failure, so the whole may be repeated.
 */
export class ChangeMembers {
  /** @throws {TooManyRequests} */
  async handle(change: MembersChange): Promise<ChangedRow[]> {
    const rows: ChangedRow[] = []
    for (const id of change.memberIds) {
      rows.push(await this.#row(id, change))
    }
    return rows
  }

  async #row(id: string, change: MembersChange): Promise<ChangedRow> {
    try {
      if (change.deed === 'resend_invitation') {
        await throttle.count('invitation', change.changedBy)
      }
      const hasChanged = await tenantConnection().transaction((trx) => this.#do(id, change, trx))
      return { id, outcome: hasChanged ? 'changed' : 'unchanged', code: null }
    } catch (error) {
      if (error instanceof DomainError) {
        return { id, outcome: 'refused', code: error.code ?? 'E_INTERNAL' }
      }
      throw error
    }
  }

  async #do(id: string, change: MembersChange, trx: TransactionClientContract): Promise<boolean> {
    const { deed, roles = [], changedBy: invitedBy } = change
    switch (deed) {
      case 'add_roles':
        return new ChangeRoles().handle(id, (held) => [...new Set([...held, ...roles])], trx)
      case 'remove_roles':
        return new ChangeRoles().handle(id, (held) => without(held, roles), trx)
      case 'deactivate':
        return new DeactivateMember().handle(id, trx)
      case 'reactivate':
        return new ReactivateMember().handle(id, trx)
      case 'resend_invitation':
        return Boolean(await new ResendInvitation().handle({ memberId: id, invitedBy }, trx))
    }
  }
}

/** Everybody may at least learn: whoever loses the last role stays a student. */
function without(held: Role[], roles: Role[]): Role[] {
  const left = held.filter((role) => !roles.includes(role))
  return left.length > 0 ? left : ['STUDENT']
}
