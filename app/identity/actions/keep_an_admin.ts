import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { LastAdmin } from '#identity/errors'

/**
 * Called before a member stops being an admin, by whatever way: a tenant never loses its last one.
 *
 * All admins' rows are locked in one order, so that two who take each other's place away meet here.
 * Only a second statement sees what the first of them has done meanwhile.
 */
export class KeepAnAdmin {
  /** @throws {LastAdmin} */
  async handle(memberId: string, trx: TransactionClientContract): Promise<void> {
    await trx.rawQuery(
      `select 1 from member_roles where role = 'TENANT_ADMIN' order by member_id for update`
    )
    const { rows } = await trx.rawQuery(
      `select r.member_id as id, m.status from member_roles r join members m on m.id = r.member_id
       where r.role = 'TENANT_ADMIN'`
    )
    const admins: { id: string; status: string }[] = rows
    const isAdmin = admins.some(({ id }) => id === memberId)
    const isLast = !admins.some(({ id, status }) => id !== memberId && status === 'active')
    if (isAdmin && isLast) {
      throw new LastAdmin()
    }
  }
}
