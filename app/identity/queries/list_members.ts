import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { Query } from '#core/database/query'
import { foldSearchText } from '#core/shared/fold_search_text'
import { tenantContext } from '#core/tenant_context'
import type { Role } from '#identity/domain/role'
import { seenSince, type LastSeen } from '#identity/domain/seen_since'
import type { MemberRow } from '#identity/queries/find_member'

export interface MemberFilter {
  q?: string
  role?: Role[]
  status?: MemberRow['status'][]
  lastSeen?: LastSeen
  sort?: keyof typeof orders
  page?: number
  perPage?: number
}

export interface ListedMember {
  id: string
  name: string
  email: string
  roles: Role[]
  status: MemberRow['status']
  createdAt: Date
  lastSeenAt: Date | null
}

/** Names in the order of the tenant's alphabet: ç after c, ı before i. */
const orders = {
  'name': () => `m.name collate "${tenantContext.require().locale}-x-icu" asc`,
  '-name': () => `m.name collate "${tenantContext.require().locale}-x-icu" desc`,
  'email': () => 'm.email asc',
  '-email': () => 'm.email desc',
  'createdAt': () => 'm.created_at asc',
  '-createdAt': () => 'm.created_at desc',
  'lastSeenAt': () => 'm.last_seen_at asc nulls first',
  '-lastSeenAt': () => 'm.last_seen_at desc nulls last',
}

/** The table of members on the portal. */
export class ListMembers extends Query {
  async handle(filter: MemberFilter) {
    const { page = 1, perPage = 25, sort = 'name' } = filter
    const [{ total }] = await this.#matching(filter).count('*', 'total')
    const members = await this.#rows(filter)
      .orderByRaw(`${orders[sort]()}, m.id`)
      .forPage(page, perPage)
    return { members: members as ListedMember[], page, perPage, total: Number(total) }
  }

  /** A piece of the list behind the member with this id, oldest first: for exports of any length. */
  async after(filter: MemberFilter, id: string | null, limit: number): Promise<ListedMember[]> {
    const query = this.#rows(filter)
    if (id) {
      query.where('m.id', '>', id)
    }
    return (await query.orderBy('m.id').limit(limit)) as ListedMember[]
  }

  async byId(id: string): Promise<ListedMember | undefined> {
    const [member] = (await this.#rows({}).where('m.id', id)) as ListedMember[]
    return member
  }

  #rows(filter: MemberFilter): DatabaseQueryBuilderContract {
    const roles = 'array(select role from member_roles where member_id = m.id order by role)'
    return this.#matching(filter)
      .select('m.id', 'm.name', 'm.email', 'm.status')
      .select('m.created_at as createdAt', 'm.last_seen_at as lastSeenAt')
      .select(this.db.raw(`${roles} as roles`))
  }

  #matching({ q, role, status, lastSeen }: MemberFilter): DatabaseQueryBuilderContract {
    const query = this.db.query().from('members as m')
    for (const word of foldSearchText(q ?? '')
      .split(' ')
      .filter(Boolean)) {
      query.whereRaw('m.search_text like ?', [`%${word}%`])
    }
    if (role) {
      query.whereRaw('m.id in (select member_id from member_roles where role = any (?::text[]))', [
        role,
      ])
    }
    if (status) {
      query.whereIn('m.status', status)
    }
    if (lastSeen) {
      const { sql, bindings } = seenSince(lastSeen, new Date())
      query.whereRaw(sql, bindings)
    }
    return query
  }
}
