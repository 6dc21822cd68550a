import { dataOf } from '../../lib/data-of.js'
import { useQuery } from '../../lib/query/use-query.js'
import { call } from '../../lib/session.js'

export const tenantQuery = {
  key: ['tenant'],
  load: () => dataOf(call('GET tenant')),
  freshMs: Infinity,
}

/** The academy whose host this is. */
export function useTenant() {
  return useQuery(tenantQuery)
}
