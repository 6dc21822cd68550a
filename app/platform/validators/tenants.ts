import vine from '@vinejs/vine'
import { tablePaging } from '#core/validators/paging'
import { healths } from '#platform/queries/tenant_health'

export const tenantListValidator = vine.create({
  ...tablePaging,
  q: vine.string().trim().maxLength(100).optional(),
  health: vine.enum(['attention', ...healths] as const).optional(),
})
