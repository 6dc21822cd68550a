import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'

export class ForgetView {
  /** @throws {NotFound} also for another member's view */
  async handle(memberId: string, id: string): Promise<void> {
    const { rows } = await tenantConnection().rawQuery(
      'delete from saved_views where id = ? and member_id = ? returning id',
      [id, memberId]
    )
    if (rows.length === 0) {
      throw new NotFound()
    }
  }
}
