import { dataOf } from '../../lib/data-of.js'
import { call } from '../../lib/session.js'

const PAGE = 12

export interface CatalogFilters {
  q?: string
  category?: string
  level?: string
}

export const categoriesQuery = {
  key: ['categories'],
  load: () => dataOf(call('GET categories')),
  freshMs: 60_000,
}

export function catalogFeed(filters: CatalogFilters) {
  return {
    key: ['courses', 'list', filters],
    load: (after: string | undefined) =>
      call('GET courses', { query: { ...filters, after, limit: PAGE } }),
  }
}

export function courseQuery(slug: string) {
  return {
    key: ['courses', slug],
    load: () => dataOf(call('GET courses/:id', { params: { id: slug } })),
  }
}
