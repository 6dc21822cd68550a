import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import type { Role } from '#identity/domain/role'

export interface MemberRow {
  id: string
  email: string
  name: string
  locale: 'tr' | 'en' | null
  status: 'invited' | 'active' | 'suspended'
  hasPassword: boolean
  hasSecondFactor: boolean
  isEmailVerified: boolean
  timeZone: string | null
  bio: string | null
  roles: Role[]
}

/** One member with roles, from the primary: sign-in and rights are decided by it. */
export class FindMember {
  constructor(private readonly db: QueryClientContract = tenantConnection()) {}

  byId(id: string): Promise<MemberRow | null> {
    return this.#first('m.id = ?', [id])
  }

  /** @param email normalized */
  byEmail(email: string): Promise<MemberRow | null> {
    return this.#first('m.email = ?', [email])
  }

  byExternalIdentity(issuer: string, subject: string): Promise<MemberRow | null> {
    return this.#first(
      'm.id = (select member_id from external_identities where issuer = ? and subject = ?)',
      [issuer, subject]
    )
  }

  /** @throws {NotFound} */
  async require(id: string): Promise<MemberRow> {
    const member = await this.byId(id)
    if (!member) {
      throw new NotFound()
    }
    return member
  }

  async #first(condition: string, bindings: string[]): Promise<MemberRow | null> {
    const { rows } = await this.db.rawQuery(
      `select m.id, m.email, m.name, m.locale, m.status,
         m.password_hash is not null as "hasPassword", m.time_zone as "timeZone", m.bio,
         m.email_verified_at is not null as "isEmailVerified",
         exists (select 1 from second_factors f
                 where f.member_id = m.id and f.confirmed_at is not null) as "hasSecondFactor",
         array(select role from member_roles where member_id = m.id order by role) as roles
       from members m where ${condition}`,
      bindings
    )
    return rows[0] ?? null
  }
}
