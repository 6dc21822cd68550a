import { dataOf } from '../../lib/data-of.js'
import { platformCall } from './platform-session.js'
import type { QueryValues } from '../../lib/endpoint-path.js'
import type { Endpoints } from '../../lib/contract.js'

export type PlatformSummary = Endpoints['GET platform/summary']['data']

const PER_PAGE = 25

export function tenantsQuery(filters: QueryValues) {
  const query = { ...filters, perPage: PER_PAGE }
  return {
    key: ['platform', 'tenants', query],
    load: () => platformCall('GET platform/tenants', { query }),
  }
}

export const summaryQuery = {
  key: ['platform', 'summary'],
  load: () => dataOf(platformCall('GET platform/summary')),
}
