import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { FindMember, type MemberRow } from '#identity/queries/find_member'

/** The row is the queue: changes of one member come one after another. */
export class LockMember {
  constructor(private readonly trx: TransactionClientContract) {}

  /** @throws {NotFound} */
  async handle(id: string): Promise<MemberRow> {
    await this.trx.rawQuery('select 1 from members where id = ? for update', [id])
    return new FindMember(this.trx).require(id)
  }
}
