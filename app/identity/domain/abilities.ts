import type { Role } from '#identity/domain/role'

/** What everybody who is signed in does for themselves, in a customer's page as well. */
const learner = [
  'profile.read',
  'profile.update',
  'sessions.end',
  'files.upload',
  'lessons.read',
  'enrollments.create',
  'enrollments.read',
  'playback.start',
  'playback.record',
  'lessons.complete',
]

/** What decides about the account itself: on the portal, where no foreign script looks on. */
const ownAccount = ['account.secure', 'devices.list', 'devices.revoke']

const student = [...learner, ...ownAccount]

const instructor = [
  ...student,
  'views.manage',
  'authoring.read',
  'courses.author',
  'courses.import',
  'courses.publish',
  'courses.archive',
  'enrollments.manage',
]

const tenantAdmin = [
  ...instructor,
  'dashboard.read',
  'courses.manage_all',
  'courses.review',
  'categories.manage',
  'members.list',
  'members.invite',
  'members.change_roles',
  'members.change',
  'members.import',
  'members.deactivate',
  'members.remove',
  'embedding.manage',
  'settings.manage',
  'mails.manage',
]

const byRole = {
  STUDENT: student,
  INSTRUCTOR: instructor,
  TENANT_ADMIN: tenantAdmin,
} satisfies Record<Role, string[]>

const superAdmin: ReadonlySet<string> = new Set(['tenants.list'])

/**
 * What a member may do: the union of the roles. A session inside a customer's page is a learner's,
 * whatever the roles, because scripts of that page could use it.
 */
export function abilitiesOf(held: readonly Role[], scope: 'portal' | 'learner'): Set<string> {
  if (scope === 'learner') {
    return new Set(held.length > 0 ? learner : [])
  }
  return new Set(held.flatMap((role) => byRole[role]))
}

export function platformAbilities(): ReadonlySet<string> {
  return superAdmin
}
