import { dataOf } from '../../lib/data-of.js'
import { call } from '../../lib/session.js'
import type { QueryValues } from '../../lib/endpoint-path.js'
import type { Endpoints } from '../../lib/contract.js'

export type MemberDetail = Endpoints['GET members/:id']['data']

export const MEMBERS = ['members']

const PER_PAGE = 25

export function membersQuery(filters: QueryValues) {
  const query = { ...filters, perPage: PER_PAGE }
  return { key: [...MEMBERS, query], load: () => call('GET members', { query }) }
}

export function memberQuery(id: string) {
  return {
    key: [...MEMBERS, 'one', id],
    load: () => dataOf(call('GET members/:id', { params: { id } })),
  }
}
