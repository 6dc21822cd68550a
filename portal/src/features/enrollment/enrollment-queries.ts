import { dataOf } from '../../lib/data-of.js'
import { call } from '../../lib/session.js'

const SHOWN_MAX = 100

/** My courses, the one I worked on last first. */
export const enrollmentsQuery = {
  key: ['enrollments'],
  load: () => dataOf(call('GET enrollments', { query: { limit: SHOWN_MAX } })),
}

export function enrollmentQuery(id: string) {
  return {
    key: ['enrollments', id],
    load: () => dataOf(call('GET enrollments/:id', { params: { id } })),
  }
}
