import { adminArea } from './areas/admin/admin-area.js'
import { instructorArea } from './areas/instructor/instructor-area.js'
import { learnerArea } from './areas/learner/learner-area.js'
import type { Area } from './areas/area.js'
import type { Role } from './lib/contract.js'

/** The areas open to a member, the one they come for first; everybody may learn. */
export function areasFor(roles: Role[]): [Area, ...Area[]] {
  if (roles.includes('TENANT_ADMIN')) return [adminArea, learnerArea]
  if (roles.includes('INSTRUCTOR')) return [instructorArea, learnerArea]
  return [learnerArea]
}
