import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { ReplaceRoles } from '#identity/actions/replace_roles'
import type { Role } from '#identity/domain/role'
import { FindMember } from '#identity/queries/find_member'

/** Gives a member other roles; they hold from the member's next request. */
export class ChangeRoles {
  /** @throws {NotFound | LastAdmin} */
  async handle(memberId: string, roles: Role[]): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      // The row is the queue: changes of one member's roles come one after another.
      await trx.rawQuery('select 1 from members where id = ? for update', [memberId])
      const { roles: before } = await new FindMember(trx).require(memberId)
      await new ReplaceRoles().handle(memberId, roles, trx)
      const subject = { type: 'member', id: memberId }
      const change = { before: { roles: before }, after: { roles } }
      await audit.record({ action: 'member.roles_changed', subject, ...change }, trx)
    })
  }
}
