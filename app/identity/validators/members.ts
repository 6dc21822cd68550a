import vine from '@vinejs/vine'
import { tablePaging } from '#core/validators/paging'
import { listOf } from '#core/validators/list_of'
import { roles } from '#identity/domain/role'
import { lastSeens } from '#identity/domain/seen_since'
import { anyPassword, email, memberName, roleList } from '#identity/validators/fields'

const memberSorts = [
  ...(['name', '-name', 'email', '-email'] as const),
  ...(['createdAt', '-createdAt', 'lastSeenAt', '-lastSeenAt'] as const),
]

const states = ['active', 'invited', 'suspended'] as const

/** What narrows the list, for the table and for its export. */
const memberFilter = {
  q: vine.string().trim().maxLength(100).optional(),
  role: listOf(roles).optional(),
  status: listOf(states).optional(),
  lastSeen: vine.enum(lastSeens).optional(),
}

export const memberListValidator = vine.create({
  ...tablePaging,
  ...memberFilter,
  sort: vine.enum(memberSorts).optional(),
})

export const memberExportValidator = vine.create(memberFilter)

const deeds = [
  ...(['add_roles', 'remove_roles'] as const),
  ...(['deactivate', 'reactivate', 'resend_invitation'] as const),
]

export const membersChangeValidator = vine.create({
  memberIds: vine.array(vine.string().uuid()).minLength(1).maxLength(200).distinct(),
  deed: vine.enum(deeds),
  roles: roleList().optional().requiredWhen('deed', 'in', ['add_roles', 'remove_roles']),
})

export const memberRolesValidator = vine.create({ roles: roleList() })

export const invitationValidator = vine.create({
  email: email(),
  name: memberName().optional(),
  roles: roleList(),
})

export const acceptanceValidator = vine.create({
  name: memberName(),
  password: anyPassword(),
})
