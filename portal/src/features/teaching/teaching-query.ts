import { dataOf } from '../../lib/data-of.js'
import { call } from '../../lib/session.js'
import type { Endpoints } from '../../lib/contract.js'

export type Teaching = Endpoints['GET teaching']['data']
export type TaughtCourse = Teaching['courses'][number]

export const teachingQuery = {
  key: ['teaching'],
  load: () => dataOf(call('GET teaching')),
}
