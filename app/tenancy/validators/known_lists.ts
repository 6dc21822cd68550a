import vine from '@vinejs/vine'

const zones = new Set(Intl.supportedValuesOf('timeZone'))
const currencies = new Set(Intl.supportedValuesOf('currency'))

const oneOf = (values: ReadonlySet<string>) =>
  vine.createRule((value: unknown, _, field) => {
    if (!values.has(String(value))) {
      field.report('The {{ field }} is not a known one', 'oneOf', field)
    }
  })()

export const timeZone = () => vine.string().maxLength(64).use(oneOf(zones))

export const currency = () => vine.string().maxLength(3).use(oneOf(currencies))
