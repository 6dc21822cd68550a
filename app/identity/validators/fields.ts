import vine from '@vinejs/vine'
import { roles } from '#identity/domain/role'

export const email = () => vine.string().trim().maxLength(254).email()

export const memberName = () => vine.string().trim().minLength(1).maxLength(120)

export const roleList = () => vine.array(vine.enum(roles)).minLength(1).maxLength(3).distinct()
