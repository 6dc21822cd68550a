import { dataOf } from '../../lib/data-of.js'
import { call } from '../../lib/session.js'
import { AUTHORED } from './authored-queries.js'

/** One course as its authors see it. */
export function managedCourseQuery(id: string) {
  return {
    key: [...AUTHORED, id],
    load: () => dataOf(call('GET authoring/courses/:id', { params: { id } })),
  }
}
