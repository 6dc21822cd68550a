import { learnerArea } from './areas/learner/learner-area.js'
import type { Area } from './areas/area.js'
import type { Role } from './lib/contract/identity.js'

const areas = [{ role: 'STUDENT', area: learnerArea }] satisfies {
  role: Role
  area: Area
}[]

/** The areas open to a member, the farthest-reaching role first: that is what they come for. */
export function areasFor(roles: Role[]): Area[] {
  return areas.filter(({ role }) => role === 'STUDENT' || roles.includes(role)).map((it) => it.area)
}
