import { dataOf } from '../../lib/data-of.js'
import { call } from '../../lib/session.js'
import type { QueryValues } from '../../lib/endpoint-path.js'

const PER_PAGE = 25

/** Everything about who learns in a course begins so. */
export const learnersOf = (courseId: string) => ['learners', courseId]

export function learnersQuery(id: string, filters: QueryValues) {
  const query = { ...filters, perPage: PER_PAGE }
  return {
    key: [...learnersOf(id), query],
    load: () => call('GET courses/:id/learners', { params: { id }, query }),
  }
}

export function codesQuery(id: string) {
  return {
    key: [...learnersOf(id), 'codes'],
    load: () => dataOf(call('GET courses/:id/enrollment_codes', { params: { id } })),
  }
}

export function historyQuery(courseId: string, id: string) {
  return {
    key: [...learnersOf(courseId), 'history', id],
    load: () => dataOf(call('GET enrollments/:id/history', { params: { id } })),
  }
}
