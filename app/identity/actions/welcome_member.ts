import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { AddMember } from '#identity/actions/add_member'
import { InvalidCode } from '#identity/errors'
import { FindMember, type MemberRow } from '#identity/queries/find_member'
import { FindFrontDoor, limits } from '#tenancy/contract'

/**
 * The member who has just proved an address: known, invited (then active from now on), or new
 * where the tenant lets visitors become members.
 */
export class WelcomeMember {
  /** @throws {InvalidCode} when this address may not come in: the answer must not tell why */
  async handle(
    { email, name }: { email: string; name?: string },
    trx: TransactionClientContract
  ): Promise<MemberRow> {
    const find = new FindMember(trx)
    const member = (await find.byEmail(email)) ?? (await this.#register(email, name, trx))
    if (member.status === 'suspended') {
      throw new InvalidCode()
    }
    if (member.status === 'invited') {
      await limits.take('seats', 1, trx)
    }
    const now = new Date()
    await trx.rawQuery(
      `update members set status = 'active', updated_at = ?,
         email_verified_at = coalesce(email_verified_at, ?)
       where id = ? and (status = 'invited' or email_verified_at is null)`,
      [now, now, member.id]
    )
    return { ...member, status: 'active' }
  }

  async #register(email: string, name: string | undefined, trx: TransactionClientContract) {
    const { allowsSignUp } = await new FindFrontDoor().handle()
    if (!allowsSignUp) {
      throw new InvalidCode()
    }
    const added = await new AddMember().handle(
      { email, name, roles: ['STUDENT'], status: 'active' },
      trx
    )
    // Two devices may register the same address at once.
    const member = added ?? (await new FindMember(trx).byEmail(email))
    if (!member) {
      throw new InvalidCode()
    }
    return member
  }
}
