import { t, type MessageKey } from '../../lib/messages.js'
import { roleName, ROLES } from '../identity/role-names.js'
import type { Role } from '../../lib/contract.js'

const hints = {
  STUDENT: 'role.studentHint',
  INSTRUCTOR: 'role.instructorHint',
  TENANT_ADMIN: 'role.tenantAdminHint',
} as const satisfies Record<Role, MessageKey>

/** The roles one can give, with what each may do. */
export function roleOptions() {
  return ROLES.map((value) => ({ value, label: roleName(value), hint: t(hints[value]) }))
}
