import { call } from '../../lib/session.js'
import type { QueryValues } from '../../lib/endpoint-path.js'

export const MEMBERS = ['members']

const PER_PAGE = 25

export function membersQuery(filters: QueryValues) {
  const query = { ...filters, perPage: PER_PAGE }
  return { key: [...MEMBERS, query], load: () => call('GET members', { query }) }
}
