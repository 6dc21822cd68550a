import type { TableName } from '#tests/bench/bench'
import { requestHead } from '#tests/bench/report/request_row'

const plainHead = ['What', 'measured', 'compared with', 'target', 'met']

/** The tables of the report, in their order. */
export const tables: Record<TableName, { title: string; head: string[] }> = {
  requests: { title: 'Requests against the floor', head: requestHead },
  queries: {
    title: 'Queries a route',
    head: ['Route', 'queries of the tenant', 'round trips', 'target', 'met'],
  },
  tenants: { title: 'Tenants', head: plainHead },
  processes: { title: 'Processes, queue and first load', head: plainHead },
}
