import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { KeepAnAdmin } from '#identity/actions/keep_an_admin'
import { MemberHasRecords } from '#identity/errors'
import { LockMember } from '#identity/queries/lock_member'

const FOREIGN_KEY_VIOLATION = '23503'

/** Takes a member out for good: somebody invited by mistake, not a learner with a history. */
export class RemoveMember {
  /** @throws {NotFound | LastAdmin} @throws {MemberHasRecords} when something they did must stay */
  async handle(id: string): Promise<void> {
    try {
      await this.#remove(id)
    } catch (cause) {
      const { code } = cause as { code?: string }
      throw code === FOREIGN_KEY_VIOLATION ? new MemberHasRecords({ cause }) : cause
    }
  }

  async #remove(id: string): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      const { email, roles } = await new LockMember(trx).handle(id)
      await new KeepAnAdmin().handle(id, trx)
      await trx.rawQuery('delete from members where id = ?', [id])
      const subject = { type: 'member', id }
      await audit.record({ action: 'member.removed', subject, before: { email, roles } }, trx)
    })
  }
}
