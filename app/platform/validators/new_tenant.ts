import vine from '@vinejs/vine'
import { currency, timeZone } from '#tenancy/validators/known_lists'

export const newTenantValidator = vine.create({
  slug: vine
    .string()
    .regex(/^[a-z][a-z0-9-]{1,39}$/)
    .notIn(['www', 'app', 'api', 'admin', 'mail', 'embed', 'media', 'static', 'localhost']),
  name: vine.string().trim().minLength(1).maxLength(120),
  locale: vine.enum(['tr', 'en'] as const),
  timeZone: timeZone(),
  currency: currency(),
  admin: vine.object({
    email: vine.string().email().maxLength(254),
    name: vine.string().trim().minLength(1).maxLength(120),
  }),
})
