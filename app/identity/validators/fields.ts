import vine from '@vinejs/vine'
import { roles } from '#identity/domain/role'

export const email = () => vine.string().trim().maxLength(254).email()

export const memberName = () => vine.string().trim().minLength(1).maxLength(120)

export const roleList = () => vine.array(vine.enum(roles)).minLength(1).maxLength(3).distinct()

/** A password that exists, whatever rules it was made by. */
export const anyPassword = () => vine.string().minLength(1).maxLength(128)

/** Six digits of an app, or a recovery code; spaces and dashes as people write them. */
export const secondFactor = () => vine.string().trim().minLength(6).maxLength(30)
