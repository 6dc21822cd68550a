export const roles = ['STUDENT', 'INSTRUCTOR', 'TENANT_ADMIN'] as const

export type Role = (typeof roles)[number]

/** Whoever may see or change what belongs to others. */
export function isStaff(held: readonly Role[]): boolean {
  return held.some((role) => role !== 'STUDENT')
}
