import vine from '@vinejs/vine'
import { tablePaging } from '#core/validators/paging'

export const tenantListValidator = vine.create({
  ...tablePaging,
  q: vine.string().trim().maxLength(100).optional(),
})
