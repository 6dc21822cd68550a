import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { ReplaceRoles } from '#identity/actions/replace_roles'
import type { Role } from '#identity/domain/role'
import { LockMember } from '#identity/queries/lock_member'

/** New roles, or how the new ones follow from the old. */
export type RoleChange = Role[] | ((before: Role[]) => Role[])

/** Gives a member other roles; they hold from the member's next request. */
export class ChangeRoles {
  /** @throws {NotFound | LastAdmin} @returns false when nothing was to change */
  async handle(
    memberId: string,
    change: RoleChange,
    trx?: TransactionClientContract
  ): Promise<boolean> {
    return trx
      ? this.#change(memberId, change, trx)
      : tenantConnection().transaction((own) => this.#change(memberId, change, own))
  }

  async #change(memberId: string, change: RoleChange, trx: TransactionClientContract) {
    const { roles: before } = await new LockMember(trx).handle(memberId)
    const roles = typeof change === 'function' ? change(before) : change
    if (roles.length === before.length && roles.every((role) => before.includes(role))) {
      return false
    }
    await new ReplaceRoles().handle(memberId, roles, trx)
    const subject = { type: 'member', id: memberId }
    const states = { before: { roles: before }, after: { roles } }
    await audit.record({ action: 'member.roles_changed', subject, ...states }, trx)
    return true
  }
}
