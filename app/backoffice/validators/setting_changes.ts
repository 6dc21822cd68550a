import vine from '@vinejs/vine'
import { cursorPaging } from '#core/validators/paging'

export const settingChangesValidator = vine.create(cursorPaging)
