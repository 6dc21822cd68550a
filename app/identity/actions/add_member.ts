import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { foldSearchText } from '#core/shared/fold_search_text'
import { newId } from '#core/shared/id'
import { normalizeEmail } from '#identity/domain/normalize_email'
import type { Role } from '#identity/domain/role'
import type { MemberRow } from '#identity/queries/find_member'
import { limits } from '#tenancy/contract'

export interface NewMember {
  email: string
  /** Empty: the part of the address before the @, until the member says better */
  name?: string
  roles: Role[]
  status: 'invited' | 'active'
}

/** What nobody has said or done yet */
const blank = {
  ...{ locale: null, timeZone: null, bio: null },
  ...{ hasPassword: false, hasSecondFactor: false, isEmailVerified: false },
}

/** The one place where a person is added to a tenant, however they come in. */
export class AddMember {
  /** @throws {LimitReached} @returns null when the address belongs to somebody already */
  async handle(input: NewMember, trx: TransactionClientContract): Promise<MemberRow | null> {
    const email = normalizeEmail(input.email)
    if (input.status === 'active') {
      await limits.take('seats', 1, trx)
    }
    const name = input.name?.trim() || email.split('@')[0]
    const id = newId()
    const { rows } = await trx.rawQuery(
      `insert into members (id, email, name, search_text, status) values (?, ?, ?, ?, ?)
       on conflict (email) do nothing returning id`,
      [id, email, name, foldSearchText(`${name} ${email}`), input.status]
    )
    if (rows.length === 0) {
      return null
    }
    await trx.rawQuery('insert into member_roles (member_id, role) select ?, unnest(?::text[])', [
      id,
      input.roles,
    ])
    return { ...blank, id, email, name, status: input.status, roles: input.roles }
  }
}
