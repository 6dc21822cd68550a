import { call } from '../../lib/session.js'
import type { QueryValues } from '../../lib/endpoint-path.js'

export const AUTHORED = ['authoring']

const PER_PAGE = 25

export function authoredQuery(filters: QueryValues) {
  const query = { ...filters, perPage: PER_PAGE }
  return { key: [...AUTHORED, query], load: () => call('GET authoring/courses', { query }) }
}
