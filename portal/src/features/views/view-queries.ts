import { dataOf } from '../../lib/data-of.js'
import { call } from '../../lib/session.js'

export function viewsQuery(screen: string) {
  return {
    key: ['views', screen],
    load: () => dataOf(call('GET saved_views', { query: { screen } })),
  }
}
