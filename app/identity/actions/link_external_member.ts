import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { AddMember } from '#identity/actions/add_member'
import { normalizeEmail } from '#identity/domain/normalize_email'
import { isStaff } from '#identity/domain/role'
import { InvalidCredentials, PortalOnly } from '#identity/errors'
import { FindMember, type MemberRow } from '#identity/queries/find_member'
import { limits } from '#tenancy/contract'

/** A person as a tenant's own server vouches for them. */
export interface ExternalPerson {
  /** Who vouches, for instance the `kid` of a hand-off secret */
  issuer: string
  /** The person's id there; stable, unlike an address */
  subject: string
  email: string
  name?: string
}

/**
 * Finds or makes the member behind a vouched-for person. Known by issuer and subject; by address
 * only where that gives nothing away: whoever signs hand-offs must not become somebody else's staff
 * account, nor one that its owner protects by a password.
 */
export class LinkExternalMember {
  /** @throws {PortalOnly} for staff and password accounts @throws {InvalidCredentials} suspended */
  async handle(person: ExternalPerson, trx: TransactionClientContract): Promise<MemberRow> {
    const { issuer, subject } = person
    const known = await new FindMember(trx).byExternalIdentity(issuer, subject)
    const member = known ?? (await this.#byAddress(person, trx))
    if (member.status === 'suspended') {
      throw new InvalidCredentials()
    }
    if (isStaff(member.roles) || member.hasSecondFactor || (!known && member.hasPassword)) {
      throw new PortalOnly()
    }
    if (member.status === 'invited') {
      await limits.take('seats', 1, trx)
    }
    if (!known) {
      await this.#link(member.id, person, trx)
    }
    return { ...member, status: 'active' }
  }

  async #byAddress({ email, name }: ExternalPerson, trx: TransactionClientContract) {
    const address = normalizeEmail(email)
    const find = new FindMember(trx)
    const member =
      (await find.byEmail(address)) ??
      (await new AddMember().handle(
        { email: address, name, roles: ['STUDENT'], status: 'active' },
        trx
      )) ??
      (await find.byEmail(address))
    if (!member) {
      throw new InvalidCredentials()
    }
    return member
  }

  async #link(memberId: string, person: ExternalPerson, trx: TransactionClientContract) {
    await trx.rawQuery(
      `insert into external_identities (issuer, subject, member_id) values (?, ?, ?)
       on conflict (issuer, subject) do nothing`,
      [person.issuer, person.subject, memberId]
    )
    await trx.rawQuery(
      `update members set status = 'active', updated_at = ? where id = ? and status = 'invited'`,
      [new Date(), memberId]
    )
  }
}
