import vine from '@vinejs/vine'
import type { SchemaTypes } from '@vinejs/vine/types'
import { currency, timeZone } from '#tenancy/validators/known_lists'
import type { SettingField, SettingFields } from '#tenancy/shared/setting_field'

const makers = {
  text: ({ max }: { max: number }) => vine.string().trim().minLength(1).maxLength(max),
  lines: ({ max }: { max: number }) => vine.string().trim().minLength(1).maxLength(max),
  secret: ({ max }: { max: number }) => vine.string().minLength(1).maxLength(max).nullable(),
  email: () => vine.string().trim().maxLength(254).email(),
  url: () =>
    vine
      .string()
      .trim()
      .maxLength(300)
      .url({ protocols: ['https', 'http'], require_protocol: true }),
  color: () => vine.string().regex(/^#[0-9a-f]{6}$/),
  switch: () => vine.boolean({ strict: true }),
  number: ({ min, max }: { min: number; max: number }) =>
    vine.number({ strict: true }).withoutDecimals().range([min, max]),
  choice: ({ options }: { options: readonly string[] }) => vine.enum(options),
  choices: ({ options }: { options: readonly string[] }) =>
    vine.array(vine.enum(options)).minLength(1).maxLength(options.length).distinct(),
  zone: () => timeZone(),
  currency: () => currency(),
} satisfies Record<Exclude<SettingField['kind'], 'file'>, unknown>

/**
 * What a change of one group may say: some of its fields, null for one that goes back to nothing.
 * Files are claimed by routes of their own.
 */
export function settingSchema(fields: SettingFields): Record<string, SchemaTypes> {
  const plain = Object.entries(fields).filter(([, { kind }]) => kind !== 'file')
  const entries = plain.map(([name, field]) => {
    const make = makers[field.kind as keyof typeof makers] as (
      field: SettingField
    ) => ReturnType<typeof makers.email>
    const schema = make(field)
    return [name, field.default === null ? schema.nullable().optional() : schema.optional()]
  })
  return Object.fromEntries(entries)
}
