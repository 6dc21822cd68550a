import { call } from '../../lib/session.js'
import { dataOf } from '../../lib/data-of.js'
import type { Endpoints } from '../../lib/contract.js'

export type Dashboard = Endpoints['GET dashboard']['data']
export type Learning = Dashboard['learning']
export type Compared = Learning['activeLearners']
export type Change = Dashboard['changes'][number]

export const PERIODS = ['week', 'month', 'year'] as const
export type Period = (typeof PERIODS)[number]

export function dashboardQuery(period: Period) {
  return {
    key: ['dashboard', period],
    load: () => dataOf(call('GET dashboard', { query: { period } })),
  }
}
