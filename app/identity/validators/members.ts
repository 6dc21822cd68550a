import vine from '@vinejs/vine'
import { tablePaging } from '#core/validators/paging'
import { roles } from '#identity/domain/role'
import { email, memberName, roleList } from '#identity/validators/fields'

export const memberSorts = ['name', '-name', 'createdAt', '-createdAt', '-lastSeenAt'] as const

export const memberListValidator = vine.create({
  ...tablePaging,
  q: vine.string().trim().maxLength(100).optional(),
  role: vine.enum(roles).optional(),
  status: vine.enum(['active', 'invited', 'suspended'] as const).optional(),
  sort: vine.enum(memberSorts).optional(),
})

export const memberRolesValidator = vine.create({ roles: roleList() })

export const invitationValidator = vine.create({
  email: email(),
  name: memberName().optional(),
  roles: roleList(),
})

export const acceptanceValidator = vine.create({
  name: memberName(),
  password: vine.string().minLength(1).maxLength(128),
})

export const profileValidator = vine.create({
  name: memberName().optional(),
  locale: vine.enum(['tr', 'en'] as const).optional(),
})
