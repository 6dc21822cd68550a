import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { Query } from '#core/database/query'
import { foldSearchText } from '#core/shared/fold_search_text'
import { tenantContext } from '#core/tenant_context'
import type { Role } from '#identity/domain/role'
import type { MemberRow } from '#identity/queries/find_member'

export interface MemberFilter {
  q?: string
  role?: Role
  status?: MemberRow['status']
  sort?: 'name' | '-name' | 'createdAt' | '-createdAt' | '-lastSeenAt'
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

const columns = ['m.id', 'm.name', 'm.email', 'm.status'] as const

/** Names in the order of the tenant's alphabet: ç after c, ı before i. */
const orders = {
  'name': () => `m.name collate "${tenantContext.require().locale}-x-icu" asc`,
  '-name': () => `m.name collate "${tenantContext.require().locale}-x-icu" desc`,
  'createdAt': () => 'm.created_at asc',
  '-createdAt': () => 'm.created_at desc',
  '-lastSeenAt': () => 'm.last_seen_at desc nulls last',
}

/** The table of members on the portal. */
export class ListMembers extends Query {
  async handle(filter: MemberFilter) {
    const { page = 1, perPage = 25, sort = 'name' } = filter
    const [{ total }] = await this.#matching(filter).count('*', 'total')
    const members = await this.#matching(filter)
      .select(...columns, 'm.created_at as createdAt', 'm.last_seen_at as lastSeenAt')
      .select(
        this.db.raw(
          'array(select role from member_roles where member_id = m.id order by role) as roles'
        )
      )
      .orderByRaw(`${orders[sort]()}, m.id`)
      .forPage(page, perPage)
    return { members: members as ListedMember[], page, perPage, total: Number(total) }
  }

  async byId(id: string): Promise<ListedMember | undefined> {
    const { rows } = await this.db.rawQuery(
      `select ${columns.join(', ')}, m.created_at as "createdAt", m.last_seen_at as "lastSeenAt",
         array(select role from member_roles where member_id = m.id order by role) as roles
       from members m where m.id = ?`,
      [id]
    )
    return rows[0]
  }

  #matching({ q, role, status }: MemberFilter): DatabaseQueryBuilderContract {
    const query = this.db.query().from('members as m')
    for (const word of foldSearchText(q ?? '')
      .split(' ')
      .filter(Boolean)) {
      query.whereRaw('m.search_text like ?', [`%${word}%`])
    }
    if (role) {
      query.whereExists((roles) =>
        roles.from('member_roles as r').whereRaw('r.member_id = m.id').where('r.role', role)
      )
    }
    if (status) {
      query.where('m.status', status)
    }
    return query
  }
}
