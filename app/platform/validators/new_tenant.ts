import vine from '@vinejs/vine'

const zones = new Set(Intl.supportedValuesOf('timeZone'))
const currencies = new Set(Intl.supportedValuesOf('currency'))

const oneOf = (values: ReadonlySet<string>) =>
  vine.createRule((value: unknown, _, field) => {
    if (!values.has(String(value))) {
      field.report('The {{ field }} is not a known one', 'oneOf', field)
    }
  })()

export const newTenantValidator = vine.create({
  slug: vine
    .string()
    .regex(/^[a-z][a-z0-9-]{1,39}$/)
    .notIn(['www', 'app', 'api', 'admin', 'mail', 'embed', 'media', 'static', 'localhost']),
  name: vine.string().trim().minLength(1).maxLength(120),
  locale: vine.enum(['tr', 'en'] as const),
  timeZone: vine.string().use(oneOf(zones)),
  currency: vine.string().use(oneOf(currencies)),
  admin: vine.object({
    email: vine.string().email().maxLength(254),
    name: vine.string().trim().minLength(1).maxLength(120),
  }),
})
