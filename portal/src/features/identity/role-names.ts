import { currentLocale, t, type MessageKey } from '../../lib/messages.js'
import type { Role } from '../../lib/contract.js'

export const ROLES = ['STUDENT', 'INSTRUCTOR', 'TENANT_ADMIN'] as const satisfies Role[]

const names = {
  STUDENT: 'role.student',
  INSTRUCTOR: 'role.instructor',
  TENANT_ADMIN: 'role.tenantAdmin',
} as const satisfies Record<Role, MessageKey>

export function roleName(role: Role): string {
  return t(names[role])
}

/** All roles of a member as a list in words, the farthest-reaching first. */
export function roleNames(roles: Role[]): string {
  const list = ROLES.filter((role) => roles.includes(role))
    .reverse()
    .map(roleName)
  return new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format(list)
}

/** The farthest-reaching role, for where one word must do. */
export function mainRoleName(roles: Role[]): string {
  return roleName(ROLES.findLast((role) => roles.includes(role)) ?? 'STUDENT')
}
